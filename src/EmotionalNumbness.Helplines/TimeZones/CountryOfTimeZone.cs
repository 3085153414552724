using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace EmotionalNumbness.Helplines.TimeZones;

/// <summary>The country a device's time zone lies in.</summary>
public static class CountryOfTimeZone
{
    // Old names whose zone now stands for several countries, or for another one: the tz database joins zones that have
    // agreed since 1970, and Iceland follows Abidjan. The country is the one the old name means.
    private static readonly Dictionary<string, string> OldNames = new(StringComparer.Ordinal)
    {
        ["Africa/Asmera"] = "ER",
        ["Africa/Timbuktu"] = "ML",
        ["America/Coral_Harbour"] = "CA",
        ["America/Montreal"] = "CA",
        ["America/Nipigon"] = "CA",
        ["America/Thunder_Bay"] = "CA",
        ["America/Virgin"] = "VI",
        ["Antarctica/South_Pole"] = "AQ",
        ["Asia/Rangoon"] = "MM",
        ["Atlantic/Jan_Mayen"] = "SJ",
        ["Canada/Eastern"] = "CA",
        ["Europe/Belfast"] = "GB",
        ["GB"] = "GB",
        ["GB-Eire"] = "GB",
        ["Iceland"] = "IS",
        ["Japan"] = "JP",
        ["NZ"] = "NZ",
        ["Pacific/Johnston"] = "UM",
        ["Pacific/Ponape"] = "FM",
        ["Pacific/Samoa"] = "AS",
        ["Pacific/Truk"] = "FM",
        ["Pacific/Yap"] = "FM",
        ["Singapore"] = "SG",
        ["US/Arizona"] = "US",
        ["US/Samoa"] = "AS",
    };

    // Kept by the tz database for old systems; each names a time, not a place.
    private static readonly string[] Abbreviations = ["CET", "EET", "EST", "HST", "MET", "MST", "WET"];

    private static readonly FrozenDictionary<string, string> Countries = AllNames();

    /// <summary>
    /// ISO code of the country of an IANA zone, old names included; null for zones of no one country (UTC, Etc/GMT+5)
    /// and for anything that is no zone.
    /// </summary>
    public static string? Find(string? zoneId) =>
        zoneId is not null && Countries.TryGetValue(zoneId, out var country) ? country : null;

    private static FrozenDictionary<string, string> AllNames()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var countries = source.ZoneLocations!.ToDictionary(location => location.ZoneId, location => location.CountryCode, StringComparer.OrdinalIgnoreCase);
        var inOneCountry = source.Zone1970Locations!.Where(location => location.Countries.Count == 1)
            .ToDictionary(location => location.ZoneId, location => location.Countries[0].Code, StringComparer.Ordinal);

        foreach (var (name, country) in OldNames)
            countries.TryAdd(name, country);
        foreach (var (name, zone) in source.CanonicalIdMap)
        {
            if (inOneCountry.TryGetValue(zone, out var country) && !Abbreviations.Contains(name))
                countries.TryAdd(name, country);
        }

        return countries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
