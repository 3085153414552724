using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>A database on a server, shared by as many processes as there are.</summary>
internal sealed partial class PostgresJournalDatabase(
    PostgresServer server, IDbContextFactory<JournalDbContext> contexts, ILogger<PostgresJournalDatabase> logger) : JournalDatabase
{
    internal override IDbContextFactory<JournalDbContext> Contexts => contexts;

    /// <inheritdoc/>
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await AloneAsync(() => MigrateAsync(cancellationToken), cancellationToken);
        LogReady(logger, server);
    }

    /// <inheritdoc/>
    public override async Task AloneAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        try
        {
            await using (await StartLock.TakeAsync(contexts, cancellationToken))
                await act();
        }
        catch (Exception error) when (PostgresFailure.Of(error) is { } failure)
        {
            throw new DatabaseUnusableException($"The PostgreSQL database {server} cannot be used: {failure}", error);
        }
    }

    /// <summary>
    /// Clears the rows that were deleted out of the tables' pages. A table that another instance is clearing is left to it.
    /// What stands in the write-ahead log and in backups stays there until the server lets go of them.
    /// </summary>
    public override async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // Without TRUNCATE: giving space back to the disk would make readers wait.
        await db.Database.ExecuteSqlRawAsync(
            """VACUUM (SKIP_LOCKED, TRUNCATE FALSE) "Records", "Revisions", "Drafts", "KeySlots", "Journals" """, cancellationToken);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await RefuseNewerAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private async Task RefuseNewerAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Except(db.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
            throw new DatabaseUnusableException($"The PostgreSQL database {server} was written by a newer version of this program ({unknown[^1]}). Install that version.") { IsLasting = true };
    }

    [LoggerMessage(EventId = 451, Level = LogLevel.Information, Message = "Journals are kept, sealed, in the PostgreSQL database {Database}.")]
    private static partial void LogReady(ILogger logger, PostgresServer database);
}
