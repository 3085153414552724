using System.Globalization;

namespace EmotionalNumbness.Web.Pages;

internal static class Days
{
    /// <summary>A day with its month in words: no reader takes it for another order of day and month.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
