using NodaTime.TimeZones;

namespace EmotionalNumbness.Web.Hosting.Visitors;

/// <summary>Time zones by the names that devices give them.</summary>
internal static class ClockZones
{
    private const int LongestName = 64;

    private static readonly HashSet<string> Current =
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId).ToHashSet(StringComparer.Ordinal);

    /// <summary>To choose from, in order.</summary>
    public static IEnumerable<string> Names => TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Order(StringComparer.Ordinal);

    /// <summary>Null for what is no zone.</summary>
    public static TimeZoneInfo? Find(string? name) =>
        name is { Length: > 0 and <= LongestName } && TimeZoneInfo.TryFindSystemTimeZoneById(Renamed(name), out var zone) ? zone : null;

    // Browsers go on giving old names, such as Asia/Calcutta and America/Buenos_Aires; small systems no longer have them.
    private static string Renamed(string name) =>
        !Current.Contains(name) && TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(name, out var today) ? today : name;
}
