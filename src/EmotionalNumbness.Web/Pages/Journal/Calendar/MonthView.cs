using System.Globalization;
using EmotionalNumbness.Journal.Calendar;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>A month in weeks.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Days">Its days.</param>
internal sealed record MonthView(DateOnly First, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>Names of the days of the week as they begin here.</summary>
    public static IEnumerable<(string Short, string Name)> Weekdays(DateTimeFormatInfo format) =>
        Enumerable.Range(0, 7).Select(i => (int)(format.FirstDayOfWeek + i) % 7).Select(day => (format.AbbreviatedDayNames[day], format.DayNames[day]));

    /// <summary>Seven days each; null outside the month.</summary>
    public IEnumerable<CalendarDay?[]> Weeks(DateTimeFormatInfo format)
    {
        var before = ((int)First.DayOfWeek - (int)format.FirstDayOfWeek + 7) % 7;
        var cells = Enumerable.Repeat<CalendarDay?>(null, before).Concat(Days).ToList();
        cells.AddRange(Enumerable.Repeat<CalendarDay?>(null, (7 - cells.Count % 7) % 7));
        return cells.Chunk(7);
    }
}
