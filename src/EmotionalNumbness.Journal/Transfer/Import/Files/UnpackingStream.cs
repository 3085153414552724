using System.IO.Hashing;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>
/// Watches what comes out of a packed file while it comes out: what a ZIP says about its sizes is only a claim. At the end the checksum
/// must be right, since a changed byte would otherwise become a changed word.
/// </summary>
internal sealed class UnpackingStream(Stream unpacked, long packedSize, uint checksum, long most, UnpackBudget budget, ImportLimits limits) : Stream
{
    private readonly Crc32 crc = new();
    private long count;
    private bool isChecked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new ImportRefusedException(RefusalReason.Damaged);
        }

        Count(buffer[..read], isEnd: read == 0 && buffer.Length > 0);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        count += bytes.Length;
        if (count > most)
            throw new ImportRefusedException(RefusalReason.UnpacksTooLarge, most);
        if (count > limits.RatioCountsFrom && count / Math.Max(1, packedSize) > limits.Ratio)
            throw new ImportRefusedException(RefusalReason.Bomb, limits.Ratio);
        budget.Take(bytes.Length);
        crc.Append(bytes);
        if (!isEnd || isChecked)
            return;
        isChecked = true;
        if (crc.GetCurrentHashAsUInt32() != checksum)
            throw new ImportRefusedException(RefusalReason.Damaged);
    }
}
