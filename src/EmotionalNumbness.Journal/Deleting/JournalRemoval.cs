using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Deleting;

internal static class JournalRemoval
{
    /// <summary>Removes what is left of a journal whose slots are gone.</summary>
    public static async Task RemoveRowsAsync(JournalDbContext db, Guid journal)
    {
        await using var transaction = await db.BeginOnAsync(journal);
        await db.Drafts.Where(row => row.JournalId == journal).ExecuteDeleteAsync();
        await db.Revisions.Where(row => row.JournalId == journal).ExecuteDeleteAsync();
        await db.Records.Where(row => row.JournalId == journal).ExecuteDeleteAsync();
        await db.Journals.Where(row => row.Id == journal).ExecuteDeleteAsync();
        await transaction.CommitAsync();
    }
}
