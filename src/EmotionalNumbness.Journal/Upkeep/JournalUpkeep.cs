using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Upkeep;

/// <summary>
/// Removes what is over: deleted entries, old drafts, journals that were never used. Needs no key, so the host runs it
/// on a timer. Several instances may run it at once.
/// </summary>
public sealed partial class JournalUpkeep
{
    /// <summary>How often the host runs it. A deleted entry is unreachable when its ten minutes are over and erased at most this much later.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(2);

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalDatabase database;
    private readonly JournalOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<JournalUpkeep> logger;

    internal JournalUpkeep(
        IDbContextFactory<JournalDbContext> contexts, JournalDatabase database, IOptions<JournalOptions> options, TimeProvider clock,
        ILogger<JournalUpkeep> logger) =>
        (this.contexts, this.database, this.options, this.clock, this.logger) = (contexts, database, options.Value, clock, logger);

    /// <summary>Journals created on it or before, and never used since, go; null where none do.</summary>
    private DateOnly? LastUnusedDay => options.DaysToKeepNeverUsed > 0
        ? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-options.DaysToKeepNeverUsed)
        : null;

    /// <summary>One round.</summary>
    public async Task<UpkeepReport> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await RemoveEndedSessionsAsync(db, cancellationToken);
        var report = new UpkeepReport(
            await RemoveEntriesAsync(db, cancellationToken),
            await RemoveDraftsAsync(db, cancellationToken),
            await UnusedJournals.RemoveAsync(db, LastUnusedDay, cancellationToken));
        if (report.IsEmpty)
            return report;
        await database.SweepAsync(cancellationToken);
        LogRemoved(logger, report.Entries, report.Drafts, report.Journals);
        return report;
    }

    private Task<int> RemoveEndedSessionsAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        return db.EndedSessions.Where(row => row.GoneAfter <= now).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<int> RemoveEntriesAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var over = await db.Records.Where(row => row.GoneAfter <= now).Select(row => new { row.JournalId, row.Id }).ToListAsync(cancellationToken);
        var removed = 0;
        foreach (var entry in over)
            removed += await RemoveEntryAsync(db, entry.JournalId, entry.Id, now, cancellationToken);
        return removed;
    }

    private static async Task<int> RemoveEntryAsync(JournalDbContext db, Guid journal, Guid entry, long now, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginOnAsync(journal, cancellationToken);
        var record = db.Records.Where(row => row.JournalId == journal && row.Id == entry && row.GoneAfter <= now);
        // A second instance waited above, and finds it gone.
        if (await record.ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, 0L), cancellationToken) == 0)
            return 0;
        var revisions = db.Revisions.Where(row => row.JournalId == journal && row.RecordId == entry);
        var bytes = await revisions.SumAsync(row => (long)row.Header.Length + row.Body.Length, cancellationToken)
            + await record.SumAsync(row => (long)row.Header.Length, cancellationToken);
        await revisions.ExecuteDeleteAsync(cancellationToken);
        await record.ExecuteDeleteAsync(cancellationToken);
        await GiveBackAsync(db, journal, bytes, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return 1;
    }

    private async Task<int> RemoveDraftsAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var over = await db.Drafts
            .Where(row => row.GoneAfter <= now)
            .Select(row => new { row.JournalId, row.Id, Bytes = (long)row.Header.Length + row.Body.Length })
            .ToListAsync(cancellationToken);
        var removed = 0;
        foreach (var draft in over)
        {
            await using var transaction = await db.BeginOnAsync(draft.JournalId, cancellationToken);
            // Kept again meanwhile, it has a later end and another size, and stays.
            var deleted = await db.Drafts
                .Where(row => row.JournalId == draft.JournalId && row.Id == draft.Id && row.GoneAfter <= now)
                .ExecuteDeleteAsync(cancellationToken);
            await GiveBackAsync(db, draft.JournalId, deleted * draft.Bytes, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            removed += deleted;
        }

        return removed;
    }

    private static Task<int> GiveBackAsync(JournalDbContext db, Guid journal, long bytes, CancellationToken cancellationToken) =>
        db.Journals.Where(row => row.Id == journal).ExecuteUpdateAsync(row => row.SetProperty(r => r.Bytes, r => r.Bytes - bytes), cancellationToken);

    [LoggerMessage(EventId = 440, Level = LogLevel.Information, Message = "Upkeep removed {Entries} deleted entries, {Drafts} old drafts and {Journals} unused journals.")]
    private static partial void LogRemoved(ILogger logger, int entries, int drafts, int journals);
}
