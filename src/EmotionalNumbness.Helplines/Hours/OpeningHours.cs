using EmotionalNumbness.Helplines.TimeZones;

namespace EmotionalNumbness.Helplines.Hours;

/// <summary>When a line answers, in its country's local time.</summary>
public sealed record OpeningHours
{
    /// <summary>Day and night, every day.</summary>
    public static OpeningHours Always { get; } = new() { IsAlwaysOpen = true };

    /// <summary>Whether it answers day and night, every day.</summary>
    public bool IsAlwaysOpen { get; private init; }

    /// <summary>The hours that a machine can read; empty when always open or known only as <see cref="Text"/>.</summary>
    public IReadOnlyList<OpeningRange> Ranges { get; init; } = [];

    /// <summary>The year of the source, where it is old enough to mention.</summary>
    public int? AsOf { get; init; }

    /// <summary>What the ranges cannot say, in plain words.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// Whether the line answers at a moment; null when that is not sure: the hours are old, need words, or the country's
    /// clocks differ. "Open now" must never send somebody to a closed line.
    /// </summary>
    public bool? IsOpenAt(DateTimeOffset moment, string countryCode)
    {
        if (IsAlwaysOpen)
            return true;
        if (Ranges.Count == 0 || AsOf is not null || Text is not null)
            return null;
        return CountryClock.LocalTime(countryCode, moment) is { } local
            ? Ranges.Any(range => range.Contains(local))
            : null;
    }
}
