namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>A group of patterns that say one thing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ClearedBy">The scopes that take its danger away, by their place in the list of scopes.</param>
/// <param name="Beside">Words one of which must stand near, in the same sentence; none where the pattern is enough.</param>
/// <param name="Certainty">Whether help is offered where it stands, whatever was learned.</param>
internal sealed record Rule(string Name, IReadOnlyList<int> ClearedBy, IReadOnlySet<int> Beside, Certainty Certainty);
