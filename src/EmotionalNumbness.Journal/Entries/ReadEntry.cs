using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens one entry.</summary>
public sealed partial class ReadEntry
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly TimeProvider clock;
    private readonly ILogger<ReadEntry> logger;

    internal ReadEntry(IDbContextFactory<JournalDbContext> contexts, TimeProvider clock, ILogger<ReadEntry> logger) =>
        (this.contexts, this.clock, this.logger) = (contexts, clock, logger);

    /// <summary>Opens it as it stands now.</summary>
    public async Task<ReadResult> ReadAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var record = await db.EntryOf(journal, id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (record is null || record.GoneAfter is { } gone && EntryRemoval.WasRemoved(gone, clock))
            return new ReadResult.NotFound();
        if (record.GoneAfter is { } until)
            return new ReadResult.Deleted(DateTimeOffset.FromUnixTimeSeconds(until));

        var row = await db.RevisionsOf(journal, id).AsNoTracking().SingleOrDefaultAsync(r => r.Revision == record.Revision, cancellationToken);
        if (row is null || EntrySeal.Open(journal, row) is not { } entry)
        {
            LogUnreadable(logger);
            return new ReadResult.Unreadable();
        }

        var earlier = await db.RevisionsOf(journal, id).CountAsync(r => r.Revision < record.Revision, cancellationToken);
        return new ReadResult.Found(entry, earlier);
    }

    [LoggerMessage(EventId = 430, Level = LogLevel.Error, Message = "An entry does not open: its row was damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger);
}
