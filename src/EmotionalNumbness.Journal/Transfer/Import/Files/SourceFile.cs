using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>One file to read: a file of a ZIP, or the upload itself. Reading it can end in <see cref="ImportRefusedException"/>.</summary>
/// <param name="name">Within a ZIP, with slashes; empty for a file by itself. Never a path on a disk.</param>
/// <param name="open">Opens it from its beginning, watched; told whether it will be held whole.</param>
internal sealed class SourceFile(string name, Func<bool, Stream> open)
{
    /// <summary>Strict: a wrong byte is an error, not a question mark.</summary>
    private static readonly UTF8Encoding Utf8Only = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Zeros are not among them: they stand between the letters of UTF-16.</summary>
    private static readonly SearchValues<byte> InNoText = SearchValues.Create([1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31]);

    public string Name => name;

    /// <summary>Null for a file by itself: what a report calls it.</summary>
    public string? Label => name.Length == 0 ? null : name;

    /// <summary>Of the name, lower-case, with its dot.</summary>
    public string Extension => Path.GetExtension(name).ToLowerInvariant();

    public bool IsAtRoot => !name.Contains('/');

    /// <summary>False for pictures, documents and the like, which no other encoding makes a text of.</summary>
    public async Task<bool> BeginsAsTextAsync(CancellationToken cancellationToken)
    {
        using var source = open(false);
        var start = new byte[1024];
        var read = await source.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        // UTF-16 with its mark has any byte for half a letter.
        return start.AsSpan(0, 2) is [0xFF, 0xFE] or [0xFE, 0xFF] || !start.AsSpan(0, read).ContainsAny(InNoText);
    }

    /// <summary>All of it: UTF-8 for certain, without its byte order mark.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        using var source = open(true);
        using var memory = new MemoryStream();
        await source.CopyToAsync(memory, cancellationToken);
        var bytes = new ReadOnlyMemory<byte>(memory.GetBuffer(), 0, (int)memory.Length);
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        // UTF-16 of plain letters is valid UTF-8 full of zeros.
        return Utf8.IsValid(bytes.Span) && !bytes.Span.Contains((byte)0) ? bytes : throw new ImportRefusedException(RefusalReason.NotUtf8);
    }

    /// <summary>For reading line by line. A wrong byte ends in <see cref="DecoderFallbackException"/>: wrap the reading in <see cref="Decoding{T}"/>.</summary>
    public TextReader OpenText() => new StreamReader(open(false), Utf8Only, detectEncodingFromByteOrderMarks: false);

    /// <summary>Turns a wrong byte into a refusal.</summary>
    public static async Task<T> Decoding<T>(Task<T> reading)
    {
        try
        {
            return await reading;
        }
        catch (DecoderFallbackException)
        {
            throw new ImportRefusedException(RefusalReason.NotUtf8);
        }
    }
}
