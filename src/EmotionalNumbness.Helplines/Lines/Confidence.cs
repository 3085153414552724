namespace EmotionalNumbness.Helplines.Lines;

/// <summary>How sure we are of a number, the surest first.</summary>
public enum Confidence
{
    /// <summary>Read in two independent sources.</summary>
    TwoSources,

    /// <summary>Read in one source.</summary>
    OneSource,

    /// <summary>Sources disagree, or the one we have is too old or too thin to rely on.</summary>
    Unconfirmed,
}
