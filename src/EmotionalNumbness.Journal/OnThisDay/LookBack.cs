using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.OnThisDay;

/// <summary>Finds what was written a month, half a year and a year ago. Entries marked heavy are never among it.</summary>
public sealed class LookBack
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly KeepSettings settings;

    internal LookBack(IDbContextFactory<JournalDbContext> contexts, KeepSettings settings) => (this.contexts, this.settings) = (contexts, settings);

    /// <summary>The days on which there is something, the nearest first. Empty where the writer turned it off.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="today">In the writer's own calendar.</param>
    /// <param name="shown">Whether extra-locked entries are among them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<EarlierDay>> OnAsync(OpenJournal journal, DateOnly today, Shown shown, CancellationToken cancellationToken)
    {
        if ((await settings.ReadAsync(journal, cancellationToken)).Value.IsOnThisDayOff)
            return [];
        var days = Enum.GetValues<Ago>().ToDictionary(ago => DayOf(today, ago));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var positions = new List<TimelinePosition>();
        await foreach (var (id, _, header) in HeaderScan.OfAsync(db, journal, days.ContainsKey, cancellationToken))
        {
            if (header is { Heavy: false } && (shown is Shown.WithExtraLocked || !header.ExtraLocked) && days.ContainsKey(header.Day))
                positions.Add(new TimelinePosition(header.Day, header.At, id));
        }

        var entries = await EntryBodies.OpenAsync(db, journal, positions, cancellationToken);
        return [.. entries.GroupBy(entry => entry.Day).Select(day => new EarlierDay(days[day.Key], day.Key, [.. day])).OrderBy(day => day.Ago)];
    }

    private static DateOnly DayOf(DateOnly today, Ago ago) => today.AddMonths(ago switch { Ago.Month => -1, Ago.HalfYear => -6, _ => -12 });
}
