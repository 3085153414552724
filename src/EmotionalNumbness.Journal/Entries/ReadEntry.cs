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

    /// <summary>Opens it as it stands now, unless it is extra-locked.</summary>
    public Task<ReadResult> ReadAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken) =>
        ReadAsync(journal, id, Shown.WithoutExtraLocked, cancellationToken);

    /// <summary>Opens it as it stands now.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="id">The entry.</param>
    /// <param name="shown">Whether it is opened though it is extra-locked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ReadResult> ReadAsync(OpenJournal journal, EntryId id, Shown shown, CancellationToken cancellationToken)
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

        if (entry.Marks.IsExtraLocked && shown is Shown.WithoutExtraLocked)
            return new ReadResult.ExtraLocked();
        var earlier = await db.RevisionsOf(journal, id).CountAsync(r => r.Revision < record.Revision, cancellationToken);
        return new ReadResult.Found(entry, earlier);
    }

    [LoggerMessage(EventId = 430, Level = LogLevel.Error, Message = "An entry does not open: its row was damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger);
}
