using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Journal.Summary;

/// <summary>What a doctor reads in a minute. Made when asked for; never kept.</summary>
public sealed record AppointmentSummary
{
    /// <summary>The first day.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Days with at least one check-in.</summary>
    public required int CheckInDays { get; init; }

    /// <summary>How much was felt.</summary>
    public required SummaryScale Feeling { get; init; }

    /// <summary>The same by week.</summary>
    public required IReadOnlyList<SummaryWeek> Weeks { get; init; }

    /// <summary>The later half beside the earlier.</summary>
    public required TrendHalves Halves { get; init; }

    /// <summary>Pleasantness, sleep, energy, alcohol and screens, those that were asked for and answered at least once.</summary>
    public required IReadOnlyDictionary<CheckInQuestion, SummaryScale> Scales { get; init; }

    /// <summary>Check-ins by the answer to "Could I cry today?"; empty where it was not asked for.</summary>
    public required IReadOnlyDictionary<Crying, int> CouldCry { get; init; }

    /// <summary>Feeling words with the days on which they came up, the most frequent first; empty where not asked for.</summary>
    public required IReadOnlyList<HowOften> Words { get; init; }

    /// <summary>Sensations likewise.</summary>
    public required IReadOnlyList<HowOften> Sensations { get; init; }

    /// <summary>Medicines taken at some time of the range, in the writer's order; those without dates among them.</summary>
    public required IReadOnlyList<Medicine> Medicines { get; init; }

    /// <summary>In the writer's own words; null for nothing.</summary>
    public string? WhatChanged { get; init; }

    /// <summary>What to ask.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>The chosen entries, oldest first. Those that are not there, or are extra-locked and not to be shown, are not among them.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(AppointmentSummary);
}
