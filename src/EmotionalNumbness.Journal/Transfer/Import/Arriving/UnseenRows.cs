using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>
/// Stores an import so that either all of it is seen or nothing. Rows are written a few hundred at a time, so that nobody else has to wait for a long
/// import, and each of them waits to be erased, as a deleted entry does: no list shows it. The last transaction takes that mark off all of them at once.
/// If the process dies before, the upkeep erases them.
/// </summary>
internal sealed class UnseenRows(
    IDbContextFactory<JournalDbContext> contexts, OpenJournal journal, long limit, TimeProvider clock, long goneAfter)
{
    /// <summary>In sealed bytes.</summary>
    private const long BatchBytes = 2 * 1024 * 1024;

    private const int BatchRows = 500;

    private readonly List<Arrival> batch = [];
    private readonly List<Arrival> atTheEnd = [];
    private long bytes;

    /// <summary>Anything but taken means that the import is over: call <see cref="EraseAsync"/>.</summary>
    public async Task<QuotaAnswer> AddAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        // What a journal has one of cannot wait under its id, since the writer may save it meanwhile; drafts have no such mark.
        if (arrival is Arrival.Draft or Arrival.Record { IsOnly: true })
        {
            atTheEnd.Add(arrival);
            return QuotaAnswer.Taken;
        }

        batch.Add(arrival);
        bytes += arrival.Size;
        return batch.Count < BatchRows && bytes < BatchBytes ? QuotaAnswer.Taken : await StoreAsync(cancellationToken);
    }

    /// <summary>Makes all of it seen.</summary>
    public async Task<QuotaAnswer> FinishAsync(CancellationToken cancellationToken)
    {
        if (await StoreAsync(cancellationToken) is not QuotaAnswer.Taken and var refused)
            return refused;
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        if (await AddRowsAsync(db, atTheEnd, isUnseen: false) is not QuotaAnswer.Taken and var answer)
            return answer;
        await Unseen(db).ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, (long?)null), CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return QuotaAnswer.Taken;
    }

    /// <summary>Takes back what was stored. Not to be cancelled.</summary>
    public async Task EraseAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginAsync();
        var ids = Unseen(db).Select(row => row.Id);
        var revisions = db.Revisions.Where(row => row.JournalId == journal.Id.Value && ids.Contains(row.RecordId));
        var freed = await revisions.SumAsync(row => (long)row.Header.Length + row.Body.Length) + await Unseen(db).SumAsync(row => (long)row.Header.Length);
        await revisions.ExecuteDeleteAsync();
        await Unseen(db).ExecuteDeleteAsync();
        // Also where the session has ended: the bytes are the journal's, whoever frees them.
        await db.Journals.Where(row => row.Id == journal.Id.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Bytes, r => r.Bytes - freed));
        await transaction.CommitAsync();
    }

    private IQueryable<RecordRow> Unseen(JournalDbContext db) => db.Records.Where(row => row.JournalId == journal.Id.Value && row.GoneAfter == goneAfter);

    private async Task<QuotaAnswer> StoreAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginAsync(cancellationToken);
        var answer = await AddRowsAsync(db, batch, isUnseen: true);
        if (answer is not QuotaAnswer.Taken)
            return answer;
        await transaction.CommitAsync(cancellationToken);
        batch.Clear();
        bytes = 0;
        return answer;
    }

    private async Task<QuotaAnswer> AddRowsAsync(JournalDbContext db, List<Arrival> arrivals, bool isUnseen)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        long size = 0;
        foreach (var arrival in arrivals)
            size += Add(db, arrival, isUnseen ? goneAfter : null);
        if (await Quota.TakeAsync(db, journal, size, limit, CancellationToken.None) is not QuotaAnswer.Taken and var refused)
            return refused;
        await db.SaveChangesAsync(CancellationToken.None);
        return QuotaAnswer.Taken;
    }

    /// <returns>The bytes that it takes.</returns>
    private long Add(JournalDbContext db, Arrival arrival, long? gone)
    {
        switch (arrival)
        {
            case Arrival.Revision revision:
                var row = EntrySeal.Seal(journal, revision.Id, revision.Number, SaveId.New().Value, revision.Header, revision.Body);
                db.Revisions.Add(row);
                if (revision.IsCurrent)
                    db.Records.Add(Record(RecordKind.Entry, revision.Id, revision.Number, row.Header, gone));
                return (revision.IsCurrent ? 2L : 1L) * row.Header.Length + row.Body.Length;
            case Arrival.Record record:
                var header = Sealer.Seal(journal.Keys.Header, Place.Of(journal.Id, record.Id, record.Kind, Field.Header, 1), record.Json);
                db.Records.Add(Record(record.Kind, record.Id, 1, header, gone));
                return header.Length;
            case Arrival.Draft draft:
                var id = journal.Keys.DraftRow(RandomId.New(), draft.Header.Entry);
                var kept = DraftSeal.Seal(journal, id, 1, draft.Header, draft.Body, DraftRows.GoneAfter(clock));
                db.Drafts.Add(kept);
                return kept.Header.Length + kept.Body.Length;
            default:
                return 0;
        }
    }

    private RecordRow Record(RecordKind kind, Guid id, int revision, byte[] header, long? gone) =>
        new() { JournalId = journal.Id.Value, Id = id, Kind = kind, Revision = revision, Header = header, GoneAfter = gone };
}
