namespace EmotionalNumbness.Guide.Exercises;

/// <summary>
/// A speed of breath, in seconds. There is no holding of breath in it: for some people that brings on the panic
/// the exercise is meant to ease.
/// </summary>
/// <param name="Name">What it is called in the choice; plain text.</param>
/// <param name="In">Breathing in.</param>
/// <param name="Again">A second, smaller breath in on top; 0 for none.</param>
/// <param name="Out">Breathing out; never shorter than in.</param>
public sealed record BreathPace(string Name, decimal In, decimal Again, decimal Out)
{
    /// <summary>Seconds of one breath.</summary>
    public decimal Whole => In + Again + Out;

    /// <summary>Breaths in so many seconds; may be a fraction.</summary>
    public decimal BreathsIn(int seconds) => seconds / Whole;
}
