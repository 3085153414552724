namespace EmotionalNumbness.Guide.Search;

/// <summary>A part that answers a question.</summary>
/// <param name="Part">The part.</param>
/// <param name="Section">The section of it that answers best.</param>
/// <param name="Excerpt">Some of that section's words, in runs; those that match are marked.</param>
public sealed record SearchHit(Part Part, Section Section, IReadOnlyList<ExcerptRun> Excerpt);

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsMatch">True for a word the reader asked for, or a form of it.</param>
public sealed record ExcerptRun(string Text, bool IsMatch);
