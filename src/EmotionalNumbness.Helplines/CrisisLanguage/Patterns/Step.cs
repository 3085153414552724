namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>One part of a pattern: a set of phrases, a gap, or the edge of a sentence.</summary>
/// <param name="Phrases">The phrases, one of which must stand here; null for a gap or an edge.</param>
/// <param name="IsOptional">Whether the phrases may be missing.</param>
/// <param name="OrEdge">Whether the edge of a sentence will do in the place of the phrases.</param>
/// <param name="Gap">For a gap: how many words of any kind may stand here.</param>
internal sealed record Step(PhraseSet? Phrases, bool IsOptional, bool OrEdge, int Gap);
