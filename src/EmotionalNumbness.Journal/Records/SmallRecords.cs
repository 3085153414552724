using System.Text.Json;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Records;

/// <summary>
/// Keeps small records: each a sealed header in a row of its own, overwritten in place with a higher revision. Unlike entries they keep no earlier
/// states; an edit that started from an older one is told so instead of overwriting.
/// </summary>
internal sealed partial class SmallRecords(
    IDbContextFactory<JournalDbContext> contexts, IOptions<JournalOptions> options, TimeProvider clock, ILogger<SmallRecords> logger)
{
    /// <summary>Of the JSON, in bytes: with the mark of the padding it fills the largest bucket that is not a multiple.</summary>
    public const int LongestBytes = Padding.LargestStep - 1;

    public async Task<Kept<T>?> FindAsync<T>(OpenJournal journal, RecordShape<T> shape, Guid id, CancellationToken cancellationToken) where T : class
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.RecordsOf(journal, shape.Kind).AsNoTracking()
            .SingleOrDefaultAsync(record => record.Id == id && record.GoneAfter == null, cancellationToken);
        if (row is null)
            return null;
        if (RecordSeal.Open(journal, shape, id, row.Revision, row.Header) is { } opened)
            return new Kept<T>(opened, row.Revision);
        LogUnreadable(logger, 1, shape.Kind);
        return null;
    }

    public async Task<KeptList<T>> ListAsync<T>(
        OpenJournal journal, RecordShape<T> shape, Func<T, bool> isWanted, CancellationToken cancellationToken) where T : class
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (list, unreadable) = (new List<Kept<T>>(), 0);
        await foreach (var (_, revision, record) in db.OpenAllAsync(journal, shape, cancellationToken))
        {
            if (record is null)
                unreadable++;
            else if (isWanted(record))
                list.Add(new Kept<T>(record, revision));
        }

        if (unreadable > 0)
            LogUnreadable(logger, unreadable, shape.Kind);
        return new KeptList<T>(list, unreadable);
    }

    /// <param name="journal">Open.</param>
    /// <param name="shape">Of the kind.</param>
    /// <param name="id">Of the row.</param>
    /// <param name="baseRevision">The state that the edit started from; 0 for a new record.</param>
    /// <param name="record">As it shall stand.</param>
    /// <param name="settle">Looks, with the journal held, at what the record has to agree with.</param>
    public async Task<SaveRecordResult<T>> SaveAsync<T>(
        OpenJournal journal, RecordShape<T> shape, Guid id, int baseRevision, T record, Func<JournalDbContext, T, Task<T>>? settle = null) where T : class
    {
        var length = JsonSerializer.SerializeToUtf8Bytes(record, shape.Json).Length;
        return length > LongestBytes
            ? new SaveRecordResult<T>.TooLong(length, LongestBytes)
            : await Racing.OnceMoreAsync(() => SaveOnceAsync(journal, shape, id, baseRevision, record, settle));
    }

    /// <summary>Hidden at once, gone after ten minutes, as for entries. Deleting it again changes nothing and names the same end.</summary>
    public async Task<DeleteResult> DeleteAsync(OpenJournal journal, RecordKind kind, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginAsync(cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return new DeleteResult.SessionEnded();
        var until = (clock.GetUtcNow() + EntryRemoval.UndoFor).ToUnixTimeSeconds();
        var record = db.RecordsOf(journal, kind).Where(row => row.Id == id);
        await record.Where(row => row.GoneAfter == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, until), CancellationToken.None);
        var goneAfter = await record.Select(row => row.GoneAfter).SingleOrDefaultAsync(CancellationToken.None);
        if (goneAfter is not { } end || EntryRemoval.WasRemoved(end, clock))
            return new DeleteResult.NotFound();
        await transaction.CommitAsync(CancellationToken.None);
        return new DeleteResult.Deleted(DateTimeOffset.FromUnixTimeSeconds(end));
    }

    public async Task<UndoResult> UndoAsync(OpenJournal journal, RecordKind kind, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginAsync(cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return UndoResult.SessionEnded;
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var restored = await db.RecordsOf(journal, kind)
            .Where(row => row.Id == id && (row.GoneAfter == null || row.GoneAfter > now))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, (long?)null), CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return restored == 1 ? UndoResult.Restored : UndoResult.TooLate;
    }

    private async Task<SaveRecordResult<T>> SaveOnceAsync<T>(
        OpenJournal journal, RecordShape<T> shape, Guid id, int baseRevision, T record, Func<JournalDbContext, T, Task<T>>? settle) where T : class
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginAsync();
        // Holds the journal's row: whoever saves something that this record has to agree with waits here, or we do.
        if (await Quota.TakeAsync(db, journal, 0, long.MaxValue, CancellationToken.None) is QuotaAnswer.SessionEnded)
            return new SaveRecordResult<T>.SessionEnded();
        if (settle is not null)
            record = await settle(db, record);
        var row = await db.Records.AsNoTracking().SingleOrDefaultAsync(r => r.JournalId == journal.Id.Value && r.Id == id);
        var current = row is null ? null : RecordSeal.Open(journal, shape, id, row.Revision, row.Header);
        var refused = row switch
        {
            null => baseRevision == 0 ? null : new SaveRecordResult<T>.Gone(),
            { GoneAfter: { } end } when !EntryRemoval.WasRemoved(end, clock) => new SaveRecordResult<T>.Deleted(DateTimeOffset.FromUnixTimeSeconds(end)),
            { GoneAfter: not null } => new SaveRecordResult<T>.Gone(),
            _ when row.Kind != shape.Kind => new SaveRecordResult<T>.Gone(),
            _ when shape.WithId(record, id).Equals(current) => new SaveRecordResult<T>.Saved(row.Revision, await RoomAsync(db, journal)),
            // What does not open cannot be shown beside this one.
            _ when current is not null && row.Revision != baseRevision => new SaveRecordResult<T>.EditedElsewhere(new Kept<T>(current, row.Revision)),
            _ => (SaveRecordResult<T>?)null,
        };
        if (refused is not null)
            return refused;
        var result = await WriteAsync(db, journal, shape, id, row, record);
        if (result is SaveRecordResult<T>.Saved)
            await transaction.CommitAsync();
        return result;
    }

    private async Task<SaveRecordResult<T>> WriteAsync<T>(
        JournalDbContext db, OpenJournal journal, RecordShape<T> shape, Guid id, RecordRow? before, T record) where T : class
    {
        var revision = (before?.Revision ?? 0) + 1;
        var header = RecordSeal.Seal(journal, shape, id, revision, record);
        switch (await Quota.TakeAsync(db, journal, header.Length - (before?.Header.Length ?? 0), options.Value.BytesPerJournal, CancellationToken.None))
        {
            case QuotaAnswer.SessionEnded:
                return new SaveRecordResult<T>.SessionEnded();
            case QuotaAnswer.Full:
                return new SaveRecordResult<T>.JournalFull(await RoomAsync(db, journal));
        }

        var row = new RecordRow { JournalId = journal.Id.Value, Id = id, Kind = shape.Kind, Revision = revision, Header = header };
        if (before is null)
            db.Records.Add(row);
        else
            db.Records.Update(row);
        await db.SaveChangesAsync();
        return new SaveRecordResult<T>.Saved(revision, await RoomAsync(db, journal));
    }

    private Task<Room> RoomAsync(JournalDbContext db, OpenJournal journal) => RoomOf.JournalAsync(db, journal, options.Value.BytesPerJournal);

    [LoggerMessage(EventId = 432, Level = LogLevel.Error, Message = "{Count} records of a journal, of kind {Kind}, do not open: their rows were damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger, int count, RecordKind kind);
}
