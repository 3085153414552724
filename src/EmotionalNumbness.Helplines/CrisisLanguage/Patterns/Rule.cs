namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>A group of patterns that say one thing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ClearedBy">The scopes that take its danger away, by their place in the list of scopes.</param>
internal sealed record Rule(string Name, IReadOnlyList<int> ClearedBy);
