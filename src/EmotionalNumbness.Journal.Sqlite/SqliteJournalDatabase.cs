using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>One file, made on first use.</summary>
internal sealed partial class SqliteJournalDatabase(
    DatabaseFiles files, IDbContextFactory<JournalDbContext> contexts, ILogger<SqliteJournalDatabase> logger)
    : JournalDatabase, IDisposable
{
    // Held from here on for as long as the process serves, so that no restore takes the file away under it.
    private FileStream? serving;

    internal override IDbContextFactory<JournalDbContext> Contexts => contexts;

    /// <inheritdoc/>
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        PrivateFiles.Prepare(files);
        serving ??= ServingLock.Take(files) ?? throw new DatabaseUnusableException(
            $"A backup is being restored into {files.Directory}. Wait until that has ended, and start again.");
        try
        {
            await using (await StartLock.TakeAsync(files.Lock, cancellationToken))
            await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
                await MigrateAsync(db, cancellationToken);
        }
        catch
        {
            LetGo();
            throw;
        }

        LogReady(logger, files.Database);
    }

    /// <inheritdoc/>
    public override async Task AloneAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        await using (await StartLock.TakeAsync(files.Lock, cancellationToken))
            await act();
    }

    /// <summary>Empties the write-ahead log, where earlier states of pages linger. If a reader is in the way, the next round does it.</summary>
    public override async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }

    /// <summary>Closes the file now. The pool would keep it open, and all that opened it in memory, for some minutes more.</summary>
    public void Dispose()
    {
        using (var db = contexts.CreateDbContext())
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        serving?.Dispose();
    }

    /// <summary>A restore may put another file in the place of one that is damaged; the next try has to find that one.</summary>
    private void LetGo()
    {
        serving?.Dispose();
        serving = null;
        using var db = contexts.CreateDbContext();
        if (db.Database.GetDbConnection() is SqliteConnection connection)
            SqliteConnection.ClearPool(connection);
    }

    private async Task MigrateAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            // EF Core's own lock is a row that a killed process leaves behind for ever. Ours belongs to the operating system and
            // dies with its process; whoever holds it knows that such a row is a leftover.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            RefuseNewer(db, applied);
            // Looking whether the model has changed is most of a start, and there is nothing to change where all are applied.
            if (db.Database.GetMigrations().Except(applied).Any())
                await db.Database.MigrateAsync(cancellationToken);
        }
        catch (SqliteException error)
        {
            throw new DatabaseUnusableException($"The database {files.Database} cannot be used: {error.Message}", error);
        }
    }

    private void RefuseNewer(JournalDbContext db, List<string> applied)
    {
        var unknown = applied.Except(db.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
            throw new DatabaseUnusableException($"The database {files.Database} was written by a newer version of this program ({unknown[^1]}). Install that version.") { IsLasting = true };
    }

    [LoggerMessage(EventId = 450, Level = LogLevel.Information, Message = "Journals are kept, sealed, in {File}.")]
    private static partial void LogReady(ILogger logger, string file);
}
