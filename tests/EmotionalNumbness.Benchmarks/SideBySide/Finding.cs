namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>One line of the report.</summary>
/// <param name="What">Was measured.</param>
/// <param name="Beside">What: its floor.</param>
/// <param name="Unit">Of both.</param>
/// <param name="Aim">Null where the figure is only told.</param>
internal sealed record Finding(string What, string Beside, string Unit, Comparison Figures, Aim? Aim = null);

/// <summary>Where a ratio should be.</summary>
internal sealed record Aim(double Bound, bool IsLeast)
{
    public static Aim AtLeast(double bound) => new(bound, true);

    public static Aim AtMost(double bound) => new(bound, false);

    public bool IsMetBy(double ratio) => IsLeast ? ratio >= Bound : ratio <= Bound;
}

/// <summary>Findings of one kind under one heading.</summary>
internal sealed record Chapter(string Title, string How, IReadOnlyList<Finding> Findings);
