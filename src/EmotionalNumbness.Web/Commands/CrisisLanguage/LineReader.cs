using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Web.Commands.CrisisLanguage;

/// <summary>The lines of a stream as bytes, one at a time. Holds one line in memory, and of a line too long only its beginning.</summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>In bytes.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    /// <summary>Each line without its end; null for one that is too long.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>?> ReadAsync([EnumeratorCancellation] CancellationToken cancelled)
    {
        var pipe = PipeReader.Create(input);
        var isTooLong = false;
        var isFirst = true;
        while (true)
        {
            var read = await pipe.ReadAsync(cancelled);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return isTooLong ? null : Trimmed(buffer.Slice(0, end), isFirst);
                (isTooLong, isFirst) = (false, false);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > LongestLine)
            {
                isTooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (read.IsCompleted)
            {
                if (isTooLong)
                    yield return null;
                else if (!buffer.IsEmpty)
                    yield return Trimmed(buffer, isFirst);
                yield break;
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ReadOnlyMemory<byte>? Trimmed(ReadOnlySequence<byte> line, bool isFirst)
    {
        if (line.Length > LongestLine)
            return null;
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var bytes = line.ToArray().AsMemory();
        if (isFirst && bytes.Span.StartsWith(mark))
            bytes = bytes[mark.Length..];
        return bytes.Trim(" \r\t"u8);
    }
}
