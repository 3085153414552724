using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>Saves a check-in, new or edited. Answered when it is on disk.</summary>
public sealed class WriteCheckIn
{
    private readonly SmallRecords records;
    private readonly TimeProvider clock;

    internal WriteCheckIn(SmallRecords records, TimeProvider clock) => (this.records, this.clock) = (records, clock);

    /// <summary>Saves it. A double click saves once: the form has the id. There is no token to cancel with, as for entries.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="checkIn">
    /// As it shall stand. With an entry, it is extra-locked if the entry is, whatever it says itself.
    /// The entry may be saved before or after it.
    /// </param>
    /// <param name="baseRevision">The state that was edited; 0 for a new one.</param>
    public async Task<SaveRecordResult<CheckIn>> SaveAsync(OpenJournal journal, CheckIn checkIn, int baseRevision) =>
        CheckInRecord.Invalid(checkIn, LastDay.Now(clock)) is { } member
            ? new SaveRecordResult<CheckIn>.Invalid(member)
            : await records.SaveAsync(
                journal, CheckInRecord.Shape, checkIn.Id.Value, baseRevision, checkIn, (db, record) => WithLockOfEntryAsync(db, journal, record));

    private static async Task<CheckIn> WithLockOfEntryAsync(JournalDbContext db, OpenJournal journal, CheckIn checkIn)
    {
        if (checkIn.Entry is not { } id || await db.EntryOf(journal, id).AsNoTracking().SingleOrDefaultAsync() is not { } row)
            return checkIn;
        var isLocked = EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header)?.ExtraLocked;
        return isLocked is true ? checkIn with { IsExtraLocked = true } : checkIn;
    }
}
