namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>A place on the body, from content.</summary>
/// <param name="Key">Stands in sealed check-ins, and names the area of the drawing that stands for it.</param>
/// <param name="Text">What people see.</param>
public sealed record BodyPlace(string Key, string Text);
