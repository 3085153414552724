namespace EmotionalNumbness.Helplines.CrisisLanguage.Scopes;

/// <summary>Where the words of a scope must stand to change what a pattern means.</summary>
internal enum Reach
{
    /// <summary>Before it, in the same sentence.</summary>
    Before,

    /// <summary>Before or after it, in the same sentence.</summary>
    Near,
}
