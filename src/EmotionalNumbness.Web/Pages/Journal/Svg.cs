using System.Globalization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Numbers as SVG wants them, whatever the language of the page.</summary>
internal static class Svg
{
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
