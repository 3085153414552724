namespace EmotionalNumbness.Guide.Exercises;

/// <summary>Something to do or read next.</summary>
/// <param name="Address">From the site's root, such as <c>/guide/grief</c>.</param>
/// <param name="Words">What the link says, or the reason for it; plain text.</param>
public sealed record Suggestion(string Address, string Words);
