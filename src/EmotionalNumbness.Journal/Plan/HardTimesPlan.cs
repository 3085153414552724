namespace EmotionalNumbness.Journal.Plan;

/// <summary>A writer's own plan for hard times, step by step. Every part may be empty. A journal has one.</summary>
public sealed record HardTimesPlan
{
    /// <summary>How I notice that it gets hard.</summary>
    public ValueList<string> WarningSigns { get; init; }

    /// <summary>What I can do myself.</summary>
    public ValueList<string> ThingsThatHelp { get; init; }

    /// <summary>With whom and where I can be, without having to talk about it.</summary>
    public ValueList<PlanContact> PeopleAndPlaces { get; init; }

    /// <summary>Whom I can ask for help: a doctor, a therapist, a service.</summary>
    public ValueList<PlanContact> Professionals { get; init; }

    /// <summary>My reasons to go on.</summary>
    public ValueList<string> Reasons { get; init; }

    /// <summary>How I make my surroundings safer.</summary>
    public ValueList<string> SaferSurroundings { get; init; }

    /// <summary>The line I would call, shown before all others; null for none.</summary>
    public PlanContact? OwnHelpline { get; init; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => this == new HardTimesPlan();

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(HardTimesPlan);
}
