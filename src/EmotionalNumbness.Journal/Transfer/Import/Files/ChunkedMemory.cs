namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>An uploaded file in memory, in pieces of 1 MiB: it grows without copying and is never twice as large as what it holds. Read only, once filled.</summary>
internal sealed class ChunkedMemory : Stream
{
    private const int ChunkSize = 1024 * 1024;

    private readonly List<byte[]> chunks;
    private readonly bool isView;
    private long length;
    private long position;

    public ChunkedMemory() => chunks = [];

    private ChunkedMemory(ChunkedMemory whole) => (chunks, length, isView) = (whole.chunks, whole.length, true);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new IOException("A position before the beginning.");
    }

    /// <summary>Another reader of the same bytes, from their beginning.</summary>
    public ChunkedMemory View() => new(this);

    /// <summary>Reads the stream to its end.</summary>
    /// <returns>False, with nothing kept, when it is longer than the limit.</returns>
    public async Task<bool> FillAsync(Stream source, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var used = (int)(length % ChunkSize);
            if (used == 0 && chunks.Count * (long)ChunkSize == length)
                chunks.Add(new byte[ChunkSize]);
            var read = await source.ReadAsync(chunks[^1].AsMemory(used), cancellationToken);
            if (read == 0)
                return true;
            length += read;
            if (length <= limit)
                continue;
            Wipe();
            return false;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (position >= length || buffer.Length == 0)
            return 0;
        var within = (int)(position % ChunkSize);
        var count = (int)Math.Min(Math.Min(buffer.Length, ChunkSize - within), length - position);
        chunks[(int)(position / ChunkSize)].AsSpan(within, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => position,
        _ => length,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (!isView)
            Wipe();
        base.Dispose(disposing);
    }

    private void Wipe()
    {
        foreach (var chunk in chunks)
            Array.Clear(chunk);
        chunks.Clear();
        length = position = 0;
    }
}
