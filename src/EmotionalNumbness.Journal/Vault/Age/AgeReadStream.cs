using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>Opens an age file while it is read. Ends in <see cref="CryptographicException"/> where a chunk does not open or the last one is missing.</summary>
internal sealed class AgeReadStream : Stream
{
    private readonly Stream source;
    private readonly AgePayload payload;
    private readonly byte[] chunk = new byte[AgePayload.ChunkSize + AgePayload.TagSize];
    private byte[] opened = [];
    private int read;
    private long chunks;
    private bool isEnd;

    private AgeReadStream(Stream source, AgePayload payload) => (this.source, this.payload) = (source, payload);

    /// <summary>The source is at its beginning and can be read again.</summary>
    /// <returns>The stream, or null with the reason.</returns>
    public static async Task<(AgeReadStream? Stream, AgeOpening Opening)> OpenAsync(Stream source, string passphrase, CancellationToken cancellationToken)
    {
        if (await HeadAsync(source, cancellationToken) is not { } head)
            return (null, AgeOpening.NotForPassphrases);
        var opening = await AgeHeader.OpenAsync(head, passphrase, cancellationToken);
        var nonce = new byte[AgePayload.NonceSize];
        if (opening.FileKey is null || await source.ReadAtLeastAsync(nonce, nonce.Length, throwOnEndOfStream: false, cancellationToken) < nonce.Length)
            return (null, opening.FileKey is null ? opening : AgeOpening.Wrong);
        var payload = new AgePayload(opening.FileKey, nonce);
        CryptographicOperations.ZeroMemory(opening.FileKey);
        return (new AgeReadStream(source, payload), opening);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (read == opened.Length && !isEnd)
            await NextAsync(cancellationToken);
        var count = Math.Min(buffer.Length, opened.Length - read);
        opened.AsMemory(read, count).CopyTo(buffer);
        read += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Archives are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(opened);
        payload.Dispose();
        base.Dispose(disposing);
    }

    private static async Task<string?> HeadAsync(Stream source, CancellationToken cancellationToken)
    {
        var start = new byte[AgeHeader.Longest];
        var length = await source.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var end = start.AsSpan(0, length).IndexOf("\n--- "u8);
        var line = end < 0 ? -1 : start.AsSpan(end + 1, length - end - 1).IndexOf((byte)'\n');
        if (line < 0)
            return null;
        source.Position = end + 1 + line + 1;
        return Encoding.ASCII.GetString(start, 0, end + 1 + line);
    }

    private async Task NextAsync(CancellationToken cancellationToken)
    {
        var length = await source.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, cancellationToken);
        isEnd = length < chunk.Length || source.Position == source.Length;
        CryptographicOperations.ZeroMemory(opened);
        opened = payload.Open(chunk.AsSpan(0, length), isEnd) ?? throw new CryptographicException("A chunk does not open.");
        // The specification knows an empty last chunk only as the only one.
        if (opened.Length == 0 && chunks > 0)
            throw new CryptographicException("An empty chunk at the end.");
        chunks++;
        read = 0;
    }
}
