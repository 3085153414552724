using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>Counts a journal's bytes inside the transaction that changes them.</summary>
internal static class Quota
{
    /// <summary>
    /// Adds to the journal's bytes unless that would pass the limit or the session has ended; both are looked at
    /// and changed in one statement, so that two saves cannot both take the last room.
    /// Giving room back always works while the session lasts.
    /// </summary>
    public static async Task<QuotaAnswer> TakeAsync(
        JournalDbContext db, OpenJournal journal, long bytes, long limit, CancellationToken cancellationToken)
    {
        var taken = await db.Journals
            .Where(row => row.Id == journal.Id.Value && row.Epoch == journal.Epoch && (bytes <= 0 || row.Bytes + bytes <= limit))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Bytes, r => r.Bytes + bytes).SetProperty(r => r.NeverUsedSince, (DateOnly?)null),
                cancellationToken);
        if (taken == 1)
            return QuotaAnswer.Taken;
        return await IsCurrentAsync(db, journal, cancellationToken) ? QuotaAnswer.Full : QuotaAnswer.SessionEnded;
    }

    public static Task<bool> IsCurrentAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken) =>
        db.Journals.AnyAsync(row => row.Id == journal.Id.Value && row.Epoch == journal.Epoch, cancellationToken);
}
