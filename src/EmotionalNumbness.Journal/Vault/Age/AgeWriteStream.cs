using System.Security.Cryptography;

namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>
/// Seals what is written to it and passes it on. <see cref="FinishAsync"/> writes the last chunk; without it the file does not open, so that
/// an export that was cut off cannot be mistaken for a whole one.
/// </summary>
internal sealed class AgeWriteStream : Stream
{
    private readonly Stream destination;
    private readonly AgePayload payload;
    private readonly byte[] chunk = new byte[AgePayload.ChunkSize];
    private int used;

    private AgeWriteStream(Stream destination, AgePayload payload) => (this.destination, this.payload) = (destination, payload);

    public static async Task<AgeWriteStream> BeginAsync(Stream destination, string passphrase, CancellationToken cancellationToken)
    {
        var fileKey = RandomNumberGenerator.GetBytes(AgeHeader.FileKeySize);
        var nonce = RandomNumberGenerator.GetBytes(AgePayload.NonceSize);
        await destination.WriteAsync(await AgeHeader.WriteAsync(passphrase, fileKey, cancellationToken), cancellationToken);
        await destination.WriteAsync(nonce, cancellationToken);
        var payload = new AgePayload(fileKey, nonce);
        CryptographicOperations.ZeroMemory(fileKey);
        return new AgeWriteStream(destination, payload);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            // A full chunk waits until more comes: the last one is sealed differently.
            if (used == chunk.Length)
                await PassOnAsync(isLast: false, cancellationToken);
            var taken = Math.Min(chunk.Length - used, buffer.Length);
            buffer[..taken].CopyTo(chunk.AsMemory(used));
            used += taken;
            buffer = buffer[taken..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public Task FinishAsync(CancellationToken cancellationToken) => PassOnAsync(isLast: true, cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Exports are written asynchronously.");

    public override Task FlushAsync(CancellationToken cancellationToken) => destination.FlushAsync(cancellationToken);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(chunk);
        payload.Dispose();
        base.Dispose(disposing);
    }

    private async Task PassOnAsync(bool isLast, CancellationToken cancellationToken)
    {
        await destination.WriteAsync(payload.Seal(chunk.AsSpan(0, used), isLast), cancellationToken);
        used = 0;
    }
}
