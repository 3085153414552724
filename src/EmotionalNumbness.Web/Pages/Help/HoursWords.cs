using System.Globalization;
using EmotionalNumbness.Helplines.Hours;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>Says opening hours in words.</summary>
internal sealed class HoursWords(IStringLocalizer<Words> words)
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
        DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public string Say(OpeningHours hours)
    {
        if (hours.IsAlwaysOpen)
            return words["Hours.Always"];
        var parts = hours.Ranges.Select(Say);
        if (hours.Text is { } text)
            parts = parts.Append(text);
        var said = string.Join(words["Hours.Between"], parts);
        return hours.AsOf is { } year ? words["Hours.AsOf", said, year.ToString(CultureInfo.InvariantCulture)] : said;
    }

    private string Say(OpeningRange range) =>
        words[range.PastMidnight ? "Hours.PastMidnight" : "Hours.Range", Days(range.Days), Time(range.From), Time(range.To)];

    private string Days(IReadOnlyList<DayOfWeek> days)
    {
        if (days.Count == Week.Length)
            return words["Hours.EveryDay"];
        var first = Array.IndexOf(Week, days[0]);
        var isRun = days.Count > 2 && days.Select((day, i) => first + i < Week.Length && day == Week[first + i]).All(inOrder => inOrder);
        return isRun
            ? words["Hours.DaysRun", Name(days[0]), Name(days[^1])]
            : string.Join(words["Hours.DaysBetween"], days.Select(Name));
    }

    private string Time(TimeOnly time) =>
        time == TimeOnly.MinValue ? words["Hours.Midnight"] : time.ToString("t", CultureInfo.CurrentCulture);

    private static string Name(DayOfWeek day) => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day);
}
