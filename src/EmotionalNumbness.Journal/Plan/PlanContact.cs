namespace EmotionalNumbness.Journal.Plan;

/// <summary>Somebody or some place in the plan.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Phone">As typed; null where there is none. The page decides whether it can be dialled.</param>
public sealed record PlanContact(string Name, string? Phone)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(PlanContact);
}
