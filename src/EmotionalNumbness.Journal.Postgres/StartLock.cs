using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>
/// Held by the one process that brings the tables up to date; others that start at the same time wait. The server lets go of
/// it when that process ends, however it ends. It belongs to a transaction, so that it also holds behind a pooler.
/// </summary>
internal static class StartLock
{
    /// <summary>Any number does that nothing else in this database uses as an advisory lock.</summary>
    private const long Number = 0x456E_4A6F_7572_6E61;

    public static async Task<IAsyncDisposable> TakeAsync(IDbContextFactory<JournalDbContext> contexts, CancellationToken cancellationToken)
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            db.Database.SetCommandTimeout(TimeSpan.FromMinutes(3));
            await db.Database.BeginTransactionAsync(cancellationToken);
            await db.Database.ExecuteSqlRawAsync("SET LOCAL lock_timeout = '2min'", cancellationToken);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Number})", cancellationToken);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
