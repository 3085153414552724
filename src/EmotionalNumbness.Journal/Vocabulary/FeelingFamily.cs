namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>Words for feelings that are kin.</summary>
/// <param name="Key">For the page.</param>
/// <param name="Name">What people see.</param>
/// <param name="Words">From faint to strong.</param>
public sealed record FeelingFamily(string Key, string Name, ValueList<FeelingWord> Words);
