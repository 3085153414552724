using System.Runtime.CompilerServices;
using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>Reads line by line and never holds more than a line may have.</summary>
internal static class BoundedLines
{
    /// <summary>Null for a line that is longer than allowed: it is skipped.</summary>
    public static async IAsyncEnumerable<string?> ReadAsync(TextReader text, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (buffer, line, isTooLong, hasAny) = (new char[16 * 1024], new StringBuilder(), false, false);
        while (await SourceFile.Decoding(text.ReadAsync(buffer, cancellationToken).AsTask()) is > 0 and var read)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                var piece = buffer.AsMemory(start, (end < 0 ? read : end) - start);
                hasAny = true;
                isTooLong |= line.Length + piece.Length > longest;
                if (!isTooLong)
                    line.Append(piece);
                start = end < 0 ? read : end + 1;
                if (end < 0)
                    continue;
                yield return isTooLong ? null : line.ToString();
                line.Clear();
                (isTooLong, hasAny) = (false, false);
            }
        }

        if (hasAny)
            yield return isTooLong ? null : line.ToString();
    }
}
