namespace EmotionalNumbness.Guide;

/// <summary>Some parts of the guide under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Parts">The parts in reading order; never empty.</param>
public sealed record PartGroup(string Title, IReadOnlyList<Part> Parts);
