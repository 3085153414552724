using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>The ISO 3166-1 codes in use. From the tz database, so that no machine's language data decides.</summary>
internal static class CountryCodes
{
    // XK is not ISO's but is what everybody uses for Kosovo, whose clocks the tz database files under Serbia.
    private static readonly FrozenSet<string> All = TzdbDateTimeZoneSource.Default.ZoneLocations!
        .Select(location => location.CountryCode).Append("XK").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string code) => All.Contains(code);
}
