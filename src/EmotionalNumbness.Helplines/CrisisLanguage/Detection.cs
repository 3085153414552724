namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>All that is ever said about a text: yes or no, and how urgent. Neither the words nor their place leave the detector.</summary>
/// <param name="Found">Whether the text says that its writer wishes to be dead or to hurt themselves. False never means "safe".</param>
/// <param name="Language">The language whose knowledge was used: the one asked for, or English where we have none of it.</param>
public readonly record struct Detection(bool Found, string Language)
{
    /// <summary>
    /// Whether it says that something was done already, such as an overdose, or is being done: an emergency, even where nothing is felt
    /// yet. Never without <see cref="Found"/>. False never means that nothing was done.
    /// </summary>
    public bool IsDone { get; init; }
}
