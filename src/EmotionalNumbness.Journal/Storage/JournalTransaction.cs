using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>A transaction that writes. What is not committed when it is disposed is undone.</summary>
internal sealed class JournalTransaction(IDbContextTransaction transaction, IDisposable? turn) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken cancellationToken = default) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn?.Dispose();
        }
    }
}

internal static class JournalTransactions
{
    /// <summary>
    /// Begins a transaction that changes a journal. Those of one journal run one after the other, whatever the database:
    /// SQLite lets in one writer anyway; elsewhere the journal's row, written to first, makes the others wait here, so that
    /// nothing that was read inside can have changed by the end, and no two can wait for each other.
    /// </summary>
    public static async Task<JournalTransaction> BeginOnAsync(
        this JournalDbContext db, Guid journal, CancellationToken cancellationToken = default)
    {
        var transaction = await db.BeginAsync(cancellationToken);
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

    /// <summary>Begins one that writes, when its turn has come.</summary>
    public static async Task<JournalTransaction> BeginAsync(this JournalDbContext db, CancellationToken cancellationToken = default)
    {
        var turn = db.Turn is null ? null : await db.Turn.TakeAsync(cancellationToken);
        try
        {
            return new JournalTransaction(await db.Database.BeginTransactionAsync(cancellationToken), turn);
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }
}
