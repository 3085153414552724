using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>The journal by day. Years and months are made from headers alone.</summary>
public sealed class JournalCalendar
{
    /// <summary>The most days of one page.</summary>
    public const int MostDays = 366;

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly ILogger<JournalCalendar> logger;

    internal JournalCalendar(IDbContextFactory<JournalDbContext> contexts, ILogger<JournalCalendar> logger) => (this.contexts, this.logger) = (contexts, logger);

    /// <summary>A year, 1 to 9999, from its first of January.</summary>
    public Task<CalendarPage> YearAsync(OpenJournal journal, int year, Shown shown, CancellationToken cancellationToken) =>
        PageAsync(journal, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), shown, cancellationToken);

    /// <summary>A month, 1 to 12, from its first.</summary>
    public Task<CalendarPage> MonthAsync(OpenJournal journal, int year, int month, Shown shown, CancellationToken cancellationToken) =>
        PageAsync(journal, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), shown, cancellationToken);

    /// <summary>Any days in a row, such as the last 53 weeks; those past <see cref="MostDays"/> are left out.</summary>
    public async Task<CalendarPage> PageAsync(OpenJournal journal, DateOnly first, DateOnly last, Shown shown, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await DaysOf.ReadAsync(db, journal, first, last, shown, logger, cancellationToken);
        var count = Math.Clamp(last.DayNumber - first.DayNumber + 1, 0, MostDays);
        return new CalendarPage([.. Enumerable.Range(0, count).Select(i => DayOf(first.AddDays(i), found))], found.Unreadable);
    }

    /// <summary>One day with the texts of its entries.</summary>
    public async Task<JournalDay> DayAsync(OpenJournal journal, DateOnly day, Shown shown, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (positions, checkIns) = (new List<TimelinePosition>(), new List<CheckIn>());
        await foreach (var (id, entry, checkIn) in DatedScan.OfAsync(db, journal, day, day, shown, null, cancellationToken))
        {
            if (entry is not null)
                positions.Add(new TimelinePosition(day, entry.At, id));
            else if (checkIn is not null)
                checkIns.Add(checkIn);
        }

        var entries = await EntryBodies.OpenAsync(db, journal, positions, cancellationToken);
        return new JournalDay(day, entries, [.. checkIns.OrderByDescending(checkIn => (checkIn.At, checkIn.Id.Value))], positions.Count - entries.Count);
    }

    private static CalendarDay DayOf(DateOnly day, DaysOf found) =>
        found.On(day) is { } facts ? new CalendarDay(day, facts.Entries, facts.CheckIns.Count, facts.Feeling) : new CalendarDay(day, 0, 0, default);
}
