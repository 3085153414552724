namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>Something that a body can feel like, from content.</summary>
/// <param name="Key">Stands in sealed check-ins: never changed, never used again for another one.</param>
/// <param name="Text">What people see.</param>
public sealed record BodySensation(string Key, string Text);
