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

    public string Name => name;

    /// <summary>Null for a file by itself: what a report calls it.</summary>
    public string? Label => name.Length == 0 ? null : name;

    /// <summary>Of the name, lower-case, with its dot.</summary>
    public string Extension => Path.GetExtension(name).ToLowerInvariant();

    public bool IsAtRoot => !name.Contains('/');

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
