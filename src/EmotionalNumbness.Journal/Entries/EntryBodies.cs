using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens whole entries that a scan of headers has chosen.</summary>
internal static class EntryBodies
{
    /// <summary>Newest first. What does not open, or was deleted meanwhile, is not among them. Not for more than some hundreds at once.</summary>
    public static async Task<List<Entry>> OpenAsync(
        JournalDbContext db, OpenJournal journal, IReadOnlyCollection<TimelinePosition> positions, CancellationToken cancellationToken)
    {
        var ids = positions.Select(position => position.Id).ToList();
        var rows = await db.EntriesOf(journal)
            .Where(record => ids.Contains(record.Id) && record.GoneAfter == null)
            .Join(db.Revisions, record => new { record.JournalId, record.Id, record.Revision },
                revision => new { revision.JournalId, Id = revision.RecordId, revision.Revision }, (record, revision) => revision)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. rows
            .Select(row => EntrySeal.Open(journal, row))
            .OfType<Entry>()
            .OrderByDescending(entry => new TimelinePosition(entry.Day, entry.At, entry.Id.Value))];
    }
}
