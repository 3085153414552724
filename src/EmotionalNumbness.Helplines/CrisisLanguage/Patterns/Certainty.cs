namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>What a rule says by itself.</summary>
internal enum Certainty
{
    /// <summary>It is weighed together with what was learned.</summary>
    No,

    /// <summary>Where it stands, help is offered.</summary>
    Yes,

    /// <summary>Where it stands, help is offered, and something has been done already or is being done.</summary>
    Done,
}
