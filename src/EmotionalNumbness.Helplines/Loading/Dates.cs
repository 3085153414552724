using System.Globalization;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Days in a file, as 2026-11-22.</summary>
internal static class Dates
{
    private static readonly string[] Precisions = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static DateOnly? Day(Section section, string key)
    {
        if (section.Required(key) is not { } written)
            return null;
        if (Parse(written, "yyyy-MM-dd") is { } day)
            return day;
        section.AddProblem(key, $"“{key}: {FieldText.Shown(written)}” is not a day. Write it as 2026-11-22.");
        return null;
    }

    /// <summary>The first day of a day, month or year; null where the text is none of them.</summary>
    public static DateOnly? StartOf(string written) => Precisions.Select(precision => Parse(written, precision)).FirstOrDefault(day => day is not null);

    private static DateOnly? Parse(string written, string format) =>
        DateOnly.TryParseExact(written, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
