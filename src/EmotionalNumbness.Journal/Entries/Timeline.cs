using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>The journal, newest day first, page by page.</summary>
public sealed partial class Timeline
{
    /// <summary>The most entries on a page.</summary>
    public const int LargestPage = 100;

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly ILogger<Timeline> logger;

    internal Timeline(IDbContextFactory<JournalDbContext> contexts, ILogger<Timeline> logger) => (this.contexts, this.logger) = (contexts, logger);

    /// <summary>A page, without extra-locked entries.</summary>
    public Task<TimelinePage> PageAsync(OpenJournal journal, EntryId? before, int size, CancellationToken cancellationToken) =>
        PageAsync(journal, before, size, Shown.WithoutExtraLocked, cancellationToken);

    /// <summary>A page. An entry that is saved or deleted meanwhile shifts nothing: the next page starts at an entry, not at a number.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="before">
    /// <see cref="TimelinePage.Older"/> of the page before; null for the newest. An id tells nothing, so it can stand in an address.
    /// If that entry is gone by now, the newest page comes.
    /// </param>
    /// <param name="size">How many entries, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="shown">Whether extra-locked entries are among them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<TimelinePage> PageAsync(OpenJournal journal, EntryId? before, int size, Shown shown, CancellationToken cancellationToken)
    {
        size = Math.Clamp(size, 1, LargestPage);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var start = before is { } id ? await PositionOfAsync(db, journal, id, cancellationToken) : null;
        var (positions, closed) = await NewestAsync(db, journal, start, size + 1, shown, cancellationToken);
        var wanted = positions.Take(size).ToList();
        var entries = await EntryBodies.OpenAsync(db, journal, wanted, cancellationToken);
        var unreadable = closed + wanted.Count - entries.Count;
        if (unreadable > 0)
            LogUnreadable(logger, unreadable);
        return new TimelinePage(ByDay(entries), positions.Count > size ? new EntryId(wanted[^1].Id) : null, unreadable);
    }

    private static async Task<TimelinePosition?> PositionOfAsync(JournalDbContext db, OpenJournal journal, EntryId id, CancellationToken cancellationToken)
    {
        var row = await db.EntryOf(journal, id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return row is not null && EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header) is { } header
            ? new TimelinePosition(header.Day, header.At, row.Id)
            : null;
    }

    /// <summary>Keeps only as many as a page needs while going through all of them.</summary>
    private static async Task<(List<TimelinePosition> NewestFirst, int Closed)> NewestAsync(
        JournalDbContext db, OpenJournal journal, TimelinePosition? before, int count, Shown shown, CancellationToken cancellationToken)
    {
        var newest = new PriorityQueue<TimelinePosition, TimelinePosition>(count + 1);
        var closed = 0;
        await foreach (var (id, _, header) in HeaderScan.OfAsync(db, journal, IsNearEnough, cancellationToken))
        {
            if (header is null)
            {
                closed += before is null ? 1 : 0;
                continue;
            }

            if (header.ExtraLocked && shown is Shown.WithoutExtraLocked)
                continue;
            var position = new TimelinePosition(header.Day, header.At, id);
            if (before is { } start && position.CompareTo(start) >= 0)
                continue;
            newest.Enqueue(position, position);
            if (newest.Count > count)
                newest.Dequeue();
        }

        return ([.. newest.UnorderedItems.Select(item => item.Element).OrderDescending()], closed);

        // Most entries lie before the page, and their day says so.
        bool IsNearEnough(DateOnly day) => (newest.Count < count || day >= newest.Peek().Day) && (before is null || day <= before.Value.Day);
    }

    private static List<TimelineDay> ByDay(List<Entry> entries) =>
        [.. entries.GroupBy(entry => entry.Day).Select(day => new TimelineDay(day.Key, [.. day]))];

    [LoggerMessage(EventId = 431, Level = LogLevel.Error, Message = "{Count} entries of a journal do not open: their rows were damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger, int count);
}
