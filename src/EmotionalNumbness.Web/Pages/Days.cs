using System.Globalization;
using EmotionalNumbness.Web.Hosting.Languages;

namespace EmotionalNumbness.Web.Pages;

internal static class Days
{
    /// <summary>A day with its month in words: no reader takes it for another order of day and month.</summary>
    public static string InWords(this DateOnly day) => day.ToString(PatternOf(CultureInfo.CurrentCulture), CultureInfo.CurrentCulture);

    // A language's own long form, such as “22 de noviembre de 2026”, without the day of the week.
    private static string PatternOf(CultureInfo culture) =>
        culture.Name == LanguageOptions.Default || PseudoLocalizer.IsPseudo(culture)
            ? "d MMMM yyyy"
            : culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،');
}
