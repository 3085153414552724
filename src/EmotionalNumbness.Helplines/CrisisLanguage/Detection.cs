namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>All that is ever said about a text: yes or no. Neither the words nor their place leave the detector.</summary>
/// <param name="Found">Whether the text says that its writer wishes to be dead or to hurt themselves. False never means "safe".</param>
/// <param name="Language">The language whose knowledge was used: the one asked for, or English where we have none of it.</param>
public readonly record struct Detection(bool Found, string Language);
