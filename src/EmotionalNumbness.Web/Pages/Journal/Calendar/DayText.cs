using System.Globalization;
using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>A day in words, for tables and for who listens.</summary>
internal sealed class DayText(CheckInText text, IStringLocalizer<InsightWords> words)
{
    /// <summary>The middle of its answers, or how it was left; empty where it was not asked.</summary>
    public string Feeling(Answer<double> answer) => answer.TryGet(out var value) ? Number(value) : text.Other(answer.Kind) ?? "";

    /// <summary>All there is of it, in one line.</summary>
    public string Line(CalendarDay day)
    {
        string?[] parts =
        [
            day.Feeling.Kind is AnswerKind.NotAsked ? null : words["Calendar.DayFeeling", Feeling(day.Feeling)].Value,
            day.Entries > 0 ? words["Calendar.DayEntries", day.Entries].Value : null,
            day.CheckIns > 0 ? words["Calendar.DayCheckIns", day.CheckIns].Value : null,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.CurrentCulture);
}
