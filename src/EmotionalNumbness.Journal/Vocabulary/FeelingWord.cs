namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>A word for a feeling, from content.</summary>
/// <param name="Key">Stands in sealed check-ins: never changed, never used again for another word.</param>
/// <param name="Text">What people see.</param>
/// <param name="Grade">How strong it is within its family: 1 faint, 2 plain, 3 strong.</param>
public sealed record FeelingWord(string Key, string Text, int Grade);
