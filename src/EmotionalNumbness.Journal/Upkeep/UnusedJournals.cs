using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Upkeep;

internal static class UnusedJournals
{
    /// <summary>Removes journals never used since that day, and what is left of journals whose deletion was interrupted.</summary>
    public static async Task<int> RemoveAsync(JournalDbContext db, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        if (lastDay is { } day)
            await LockNeverUsedAsync(db, day, cancellationToken);
        var locked = await db.Journals
            .Where(row => !db.KeySlots.Any(slot => slot.JournalId == row.Id))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var journal in locked)
            await JournalRemoval.RemoveRowsAsync(db, journal);
        return locked.Count;
    }

    private static async Task LockNeverUsedAsync(JournalDbContext db, DateOnly last, CancellationToken cancellationToken)
    {
        var unused = await db.Journals.Where(row => row.NeverUsedSince <= last).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var journal in unused)
        {
            await using var transaction = await db.BeginOnAsync(journal, cancellationToken);
            // Ends its sessions: a first word saved at this very moment comes either before, and the journal stays, or too late to be taken in.
            var claimed = await db.Journals
                .Where(row => row.Id == journal && row.NeverUsedSince <= last)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.Epoch, r => r.Epoch + 1), cancellationToken);
            if (claimed == 1)
                await db.KeySlots.Where(slot => slot.JournalId == journal).ExecuteDeleteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
