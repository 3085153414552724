namespace EmotionalNumbness.Helplines.CrisisLanguage.Scopes;

/// <summary>Words that take the danger out of a pattern: "not", "he said", "years ago", "in my novel".</summary>
/// <param name="Name">Its name, as patterns use it.</param>
/// <param name="Reach">Where its words must stand.</param>
/// <param name="Words">How many words may stand between them and the pattern.</param>
/// <param name="Blockers">Words between them and the pattern that cut the tie, as "but" and "I" do.</param>
/// <param name="OwnWords">Words in the pattern that put it out of the scope's reach: "my life" is nobody else's.</param>
internal sealed record Scope(string Name, Reach Reach, int Words, IReadOnlySet<int> Blockers, IReadOnlySet<int> OwnWords);
