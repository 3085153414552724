namespace EmotionalNumbness.Guide;

/// <summary>A stretch of a part or page, from one second-level heading to the next.</summary>
/// <param name="Id">The heading's id on the part's own page; empty for what stands before the first heading.</param>
/// <param name="Heading">The heading's words; empty for what stands before the first.</param>
/// <param name="Text">What it says, as plain text without citations.</param>
public sealed record Section(string Id, string Heading, string Text);
