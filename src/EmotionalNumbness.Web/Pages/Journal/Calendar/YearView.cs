using EmotionalNumbness.Journal.Calendar;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>A year at a glance.</summary>
/// <param name="Year">Which one.</param>
/// <param name="Months">Their days, from January.</param>
internal sealed record YearView(int Year, IReadOnlyList<IReadOnlyList<CalendarDay>> Months)
{
    public static YearView Of(int year, CalendarPage page) =>
        new(year, [.. page.Days.GroupBy(day => day.Day.Month).Select(month => (IReadOnlyList<CalendarDay>)[.. month])]);

    public IEnumerable<CalendarDay> Days => Months.SelectMany(month => month);

    public int NotedDays => Days.Count(day => !day.IsEmpty);

    public int FeelingDays => Days.Count(day => day.Feeling.IsGiven);
}
