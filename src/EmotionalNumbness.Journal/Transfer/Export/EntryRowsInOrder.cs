using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>Opens entries in the order that an export wants them in.</summary>
internal static class EntryRowsInOrder
{
    /// <summary>A few at a time: an entry can have a megabyte.</summary>
    private const int AtOnce = 32;

    /// <summary>Current states, without those that were deleted meanwhile or do not open.</summary>
    public static async IAsyncEnumerable<Entry> CurrentAsync(
        JournalDbContext db, OpenJournal journal, IEnumerable<ExportItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in items.Chunk(AtOnce))
        {
            var ids = some.Select(item => item.Id).ToList();
            // Of one that was edited meanwhile there may be newer states; few enough to leave aside here.
            var rows = await db.EntriesOf(journal)
                .Where(record => record.GoneAfter == null && ids.Contains(record.Id))
                .Join(db.Revisions, record => new { record.JournalId, record.Id, record.Revision },
                    revision => new { revision.JournalId, Id = revision.RecordId, revision.Revision }, (record, revision) => revision)
                .AsNoTracking()
                .ToDictionaryAsync(row => row.RecordId, cancellationToken);
            foreach (var item in some)
            {
                if (await AsIndexedAsync(db, journal, item, rows.GetValueOrDefault(item.Id), cancellationToken) is { } row && EntrySeal.Open(journal, row) is { } entry)
                    yield return entry;
            }
        }
    }

    /// <summary>
    /// Every state of entries that are given in the order of their ids, up to the indexed one, the newest first; null where it does not open.
    /// One is in memory at a time.
    /// </summary>
    public static async IAsyncEnumerable<(RevisionRow Row, Entry? Entry)> AllAsync(
        JournalDbContext db, OpenJournal journal, IEnumerable<ExportItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in items.Chunk(AtOnce))
        {
            var upTo = some.ToDictionary(item => item.Id, item => item.Revision);
            var ids = upTo.Keys.ToList();
            var rows = db.Revisions.AsNoTracking()
                .Where(row => row.JournalId == journal.Id.Value && ids.Contains(row.RecordId))
                .OrderBy(row => row.RecordId).ThenByDescending(row => row.Revision);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (row.Revision <= upTo[row.RecordId])
                    yield return (row, EntrySeal.Open(journal, row));
            }
        }
    }

    private static async Task<RevisionRow?> AsIndexedAsync(
        JournalDbContext db, OpenJournal journal, ExportItem item, RevisionRow? current, CancellationToken cancellationToken) =>
        current is null || current.Revision == item.Revision
            ? current
            : await db.RevisionsOf(journal, new EntryId(item.Id)).AsNoTracking().SingleOrDefaultAsync(row => row.Revision == item.Revision, cancellationToken);
}
