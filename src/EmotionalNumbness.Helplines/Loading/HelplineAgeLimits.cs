namespace EmotionalNumbness.Helplines.Loading;

/// <summary>How long a check of a country's numbers is good for.</summary>
/// <param name="WarnAfterDays">Older than this is a warning.</param>
/// <param name="FailAfterDays">Older than this is an error.</param>
public sealed record HelplineAgeLimits(int WarnAfterDays, int FailAfterDays)
{
    /// <summary>A warning after one year, an error after two.</summary>
    public static HelplineAgeLimits Default { get; } = new(365, 730);
}
