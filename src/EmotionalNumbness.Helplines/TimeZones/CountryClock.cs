using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace EmotionalNumbness.Helplines.TimeZones;

/// <summary>What the clocks of a country show.</summary>
public static class CountryClock
{
    private static readonly FrozenDictionary<string, IReadOnlyList<DateTimeZone>> Zones =
        TzdbDateTimeZoneSource.Default.ZoneLocations!
            .GroupBy(location => location.CountryCode, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                IReadOnlyList<DateTimeZone> (group) => [.. group.Select(location => DateTimeZoneProviders.Tzdb[location.ZoneId])],
                StringComparer.OrdinalIgnoreCase);

    /// <summary>Local time in a country, where all its clocks show the same at that moment; else null.</summary>
    public static DateTime? LocalTime(string countryCode, DateTimeOffset moment)
    {
        if (!Zones.TryGetValue(countryCode, out var zones))
            return null;
        var instant = Instant.FromDateTimeOffset(moment);
        var offsets = zones.Select(zone => zone.GetUtcOffset(instant)).Distinct().ToList();
        return offsets is [var offset] ? instant.WithOffset(offset).LocalDateTime.ToDateTimeUnspecified() : null;
    }
}
