namespace EmotionalNumbness.Journal.Search;

/// <summary>A piece of a text, in UTF-16 characters. Accents belong to the letter before them.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, at least 1.</param>
public readonly record struct TextRange(int Start, int Length);
