namespace EmotionalNumbness.Journal.Trends;

/// <summary>How far back a trend looks.</summary>
public enum TrendRange
{
    /// <summary>28 days.</summary>
    FourWeeks,

    /// <summary>91 days.</summary>
    ThreeMonths,

    /// <summary>364 days: whole weeks, so that no day of the week counts more than another.</summary>
    Year,
}
