using EmotionalNumbness.Journal.Calendar;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>A year at a glance.</summary>
/// <param name="Year">Which one.</param>
/// <param name="Months">Their days, from January.</param>
internal sealed record YearView(int Year, IReadOnlyList<IReadOnlyList<CalendarDay>> Months)
{
    private const int DaysOfHalf = 16;

    /// <summary>As wide as the longer half of a month.</summary>
    public const int StripWidth = DaysOfHalf * DayMark.Side;

    public static YearView Of(int year, CalendarPage page) =>
        new(year, [.. page.Days.GroupBy(day => day.Day.Month).Select(month => (IReadOnlyList<CalendarDay>)[.. month])]);

    public IEnumerable<CalendarDay> Days => Months.SelectMany(month => month);

    public int NotedDays => Days.Count(day => !day.IsEmpty);

    public int FeelingDays => Days.Count(day => day.Feeling.IsGiven);

    /// <summary>The two halves of a month, each day with where its middle stands.</summary>
    public static IEnumerable<(CalendarDay Day, int X)[]> Halves(IReadOnlyList<CalendarDay> month) =>
        month.Chunk(DaysOfHalf).Select(half => half.Select((day, i) => (day, (i * DayMark.Side) + DayMark.Side / 2)).ToArray());
}
