using System.Globalization;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>Days and times as other programs write them, read without regard to the server's language.</summary>
internal static class Dates
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];
    private static readonly string[] TimesOfDay = ["HH:mm", "H:mm", "HH:mm:ss", "h:mm tt", "hh:mm tt", "h:mmtt", "h:mm:ss tt", "hh:mm:ss tt"];

    /// <summary>RFC 3339 with its zone or Z; null for anything else.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        text is { Length: < 50 } && (text.EndsWith('Z') || text.Length > 6 && text[^6] is '+' or '-')
        && DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    public static DateTimeOffset? Instant(long? milliseconds) =>
        milliseconds is > -60_000_000_000_000 and < 250_000_000_000_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.Value) : null;

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>21:05, 9:05 pm or 9:05 PM, with seconds or without; any kind of space before the letters.</summary>
    public static TimeOnly? TimeOfDay(string? text)
    {
        if (text is null or { Length: > 30 })
            return null;
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        return TimeOnly.TryParseExact(plain, TimesOfDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }
}
