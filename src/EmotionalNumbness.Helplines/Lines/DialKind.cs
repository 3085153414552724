namespace EmotionalNumbness.Helplines.Lines;

/// <summary>The form of a number. Neither ever gets a country prefix.</summary>
public enum DialKind
{
    /// <summary>Six digits at most, or starting with * or #. Works only inside the country.</summary>
    ShortCode,

    /// <summary>A subscriber or toll-free number as dialled inside the country.</summary>
    Full,
}
