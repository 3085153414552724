using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Import.Uploads;

/// <summary>Reads a waiting file from its beginning, a piece at a time.</summary>
internal sealed class OpenedUpload(JournalDbContext db, OpenJournal journal, UploadId id) : Stream
{
    private byte[] piece = [];
    private int used;
    private int number;

    /// <summary>What it takes in the journal, sealed; null when it is not there (any more).</summary>
    public static async Task<long?> SizeAsync(JournalDbContext db, OpenJournal journal, UploadId id, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        if (!await db.UploadOf(journal, id).AnyAsync(row => row.GoneAfter > now, cancellationToken))
            return null;
        return await db.Revisions.Where(row => row.JournalId == journal.Id.Value && row.RecordId == id.Value).SumAsync(row => (long)row.Body.Length, cancellationToken);
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
        if (used == piece.Length && !await NextAsync(cancellationToken))
            return 0;
        var count = Math.Min(buffer.Length, piece.Length - used);
        piece.AsMemory(used, count).CopyTo(buffer);
        used += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Uploads are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<bool> NextAsync(CancellationToken cancellationToken)
    {
        number++;
        var row = await db.Revisions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.JournalId == journal.Id.Value && row.RecordId == id.Value && row.Revision == number, cancellationToken);
        if (row is null)
            return false;
        piece = UploadRows.Open(journal, id, row) ?? throw new ImportRefusedException(RefusalReason.Damaged);
        used = 0;
        return true;
    }
}
