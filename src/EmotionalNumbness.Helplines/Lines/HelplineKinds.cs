namespace EmotionalNumbness.Helplines.Lines;

/// <summary>What follows from a kind.</summary>
public static class HelplineKinds
{
    /// <summary>Whether anybody may call, whoever they are and whatever happened.</summary>
    public static bool IsForEverybody(this HelplineKind kind) =>
        kind is HelplineKind.Suicide or HelplineKind.EmotionalSupport or HelplineKind.EmergencyMentalHealth;
}
