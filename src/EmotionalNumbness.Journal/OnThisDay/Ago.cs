namespace EmotionalNumbness.Journal.OnThisDay;

/// <summary>How long ago.</summary>
public enum Ago
{
    /// <summary>One month.</summary>
    Month,

    /// <summary>Six months.</summary>
    HalfYear,

    /// <summary>One year.</summary>
    Year,
}
