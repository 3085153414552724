using System.Globalization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>Lengths of time as people type them: 7, 7.5, 7,5 or 7:30 for hours.</summary>
internal static class Hours
{
    /// <summary>In minutes; null for anything else.</summary>
    public static int? Minutes(string typed)
    {
        var text = typed.Trim();
        if (text.Split(':') is [var hours, var minutes])
            return Whole(hours) is { } h and <= 24 && Whole(minutes) is { } m and < 60 ? h * 60 + m : null;
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 24
            ? (int)Math.Round(value * 60)
            : null;
    }

    /// <summary>As it can be typed again.</summary>
    public static string Written(int minutes) => minutes % 60 == 0
        ? (minutes / 60).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
