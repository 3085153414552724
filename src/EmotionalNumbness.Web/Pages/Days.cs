using System.Globalization;
using EmotionalNumbness.Web.Hosting.Languages;

namespace EmotionalNumbness.Web.Pages;

internal static class Days
{
    /// <summary>A day with its month in words: no reader takes it for another order of day and month.</summary>
    public static string InWords(this DateOnly day) => day.ToString(PatternOf(CultureInfo.CurrentCulture), CultureInfo.CurrentCulture);

    /// <summary>Day and month where there is little room, such as “Nov 22”.</summary>
    public static string Short(this DateOnly day) =>
        day.ToString(CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern.Replace("MMMM", "MMM", StringComparison.Ordinal), CultureInfo.CurrentCulture);

    // A language's own long form, as the journal has it, without the day of the week: “November 22, 2026”, “22 de noviembre de 2026”.
    private static string PatternOf(CultureInfo culture) =>
        (PseudoLocalizer.IsPseudo(culture) ? CultureInfo.GetCultureInfo(LanguageOptions.Default) : culture)
            .DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،');
}
