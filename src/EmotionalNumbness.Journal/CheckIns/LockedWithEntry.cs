using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>Keeps the check-ins of an entry locked and unlocked with it, inside the caller's transaction, so that no list has to ask the entry.</summary>
internal static class LockedWithEntry
{
    public static async Task FollowAsync(JournalDbContext db, OpenJournal journal, EntryId entry, bool isExtraLocked)
    {
        var changed = new List<(Guid Id, int Revision, CheckIn CheckIn)>();
        // Deleted ones too: they can come back.
        await foreach (var row in db.RecordsOf(journal, RecordKind.CheckIn).Select(row => new { row.Id, row.Revision, row.Header }).AsAsyncEnumerable())
        {
            if (RecordSeal.Open(journal, CheckInRecord.Shape, row.Id, row.Revision, row.Header) is { } checkIn
                && checkIn.Entry == entry && checkIn.IsExtraLocked != isExtraLocked)
                changed.Add((row.Id, row.Revision + 1, checkIn with { IsExtraLocked = isExtraLocked }));
        }

        foreach (var (id, revision, checkIn) in changed)
            await OverwriteAsync(db, journal, id, revision, RecordSeal.Seal(journal, CheckInRecord.Shape, id, revision, checkIn));
    }

    /// <summary>The flag is a few bytes of JSON: now and then they fill another bucket.</summary>
    private static async Task OverwriteAsync(JournalDbContext db, OpenJournal journal, Guid id, int revision, byte[] header)
    {
        var record = db.RecordsOf(journal, RecordKind.CheckIn).Where(row => row.Id == id);
        var before = await record.Select(row => row.Header.Length).SingleAsync();
        await record.ExecuteUpdateAsync(row => row.SetProperty(r => r.Revision, revision).SetProperty(r => r.Header, header));
        await Quota.TakeAsync(db, journal, header.Length - before, long.MaxValue, CancellationToken.None);
    }
}
