using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>Finds check-ins.</summary>
public sealed class JournalCheckIns
{
    private readonly SmallRecords records;

    internal JournalCheckIns(SmallRecords records) => this.records = records;

    /// <summary>Those of a range of days, newest first.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="shown">Whether extra-locked ones are among them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<KeptList<CheckIn>> ListAsync(OpenJournal journal, DateOnly first, DateOnly last, Shown shown, CancellationToken cancellationToken) =>
        NewestFirstAsync(journal, checkIn => checkIn.Day >= first && checkIn.Day <= last && checkIn.IsShown(shown), cancellationToken);

    /// <summary>Those made with an entry, newest first. The page that shows the entry decides what is shown.</summary>
    public Task<KeptList<CheckIn>> OfEntryAsync(OpenJournal journal, EntryId entry, CancellationToken cancellationToken) =>
        NewestFirstAsync(journal, checkIn => checkIn.Entry == entry, cancellationToken);

    /// <summary>One, or null when it is not there, is deleted, does not open, or is extra-locked and not to be shown.</summary>
    public async Task<Kept<CheckIn>?> FindAsync(OpenJournal journal, CheckInId id, Shown shown, CancellationToken cancellationToken) =>
        await records.FindAsync(journal, CheckInRecord.Shape, id.Value, cancellationToken) is { } kept && kept.Value.IsShown(shown) ? kept : null;

    private async Task<KeptList<CheckIn>> NewestFirstAsync(OpenJournal journal, Func<CheckIn, bool> isWanted, CancellationToken cancellationToken)
    {
        var list = await records.ListAsync(journal, CheckInRecord.Shape, isWanted, cancellationToken);
        return list with { Records = [.. list.Records.OrderByDescending(kept => (kept.Value.Day, kept.Value.At, kept.Value.Id.Value))] };
    }
}
