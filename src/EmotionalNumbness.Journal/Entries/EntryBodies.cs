using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens whole entries that a scan of headers has chosen.</summary>
internal static class EntryBodies
{
    /// <summary>Newest first. What does not open, or was deleted meanwhile, is not among them. Not for more than some hundreds at once.</summary>
    public static async Task<List<Entry>> OpenAsync(
        JournalDbContext db, OpenJournal journal, IReadOnlyCollection<TimelinePosition> positions, CancellationToken cancellationToken)
    {
        var entries = new List<Entry>();
        await foreach (var (entry, _) in EntryTexts.OfAsync(db, journal, [.. positions.Select(position => position.Id)], text => text, cancellationToken))
        {
            if (entry is not null)
                entries.Add(entry);
        }

        return [.. entries.OrderByDescending(entry => new TimelinePosition(entry.Day, entry.At, entry.Id.Value))];
    }
}
