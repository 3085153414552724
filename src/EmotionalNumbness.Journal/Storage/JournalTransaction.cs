using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmotionalNumbness.Journal.Storage;

internal static class JournalTransaction
{
    /// <summary>
    /// Begins a transaction that changes a journal. Those of one journal run one after the other, whatever the database:
    /// SQLite lets in one writer anyway; elsewhere the journal's row, written to first, makes the others wait here, so that
    /// nothing that was read inside can have changed by the end, and no two can wait for each other.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginOnAsync(
        this JournalDbContext db, Guid journal, CancellationToken cancellationToken = default)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await db.Journals
                .Where(row => row.Id == journal)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.Bytes, r => r.Bytes), cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
