namespace EmotionalNumbness.Journal.Exercises;

/// <summary>Which days of the programmes were done, in the order in which they were. A journal has one.</summary>
public sealed record ProgrammeProgress
{
    /// <summary>Each day of a programme at most once.</summary>
    public ValueList<ProgrammeDay> Done { get; init; }

    /// <summary>Nothing of what was done: this could end in a log.</summary>
    public override string ToString() => nameof(ProgrammeProgress);
}
