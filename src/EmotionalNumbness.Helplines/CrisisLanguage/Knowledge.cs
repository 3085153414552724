using EmotionalNumbness.Helplines.CrisisLanguage.Learned;
using EmotionalNumbness.Helplines.CrisisLanguage.Patterns;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;
using EmotionalNumbness.Helplines.CrisisLanguage.Scopes;

namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>Everything known about one language.</summary>
/// <param name="Language">Its code.</param>
/// <param name="Reader">Reads its texts.</param>
/// <param name="Rules">What is looked for.</param>
/// <param name="Scopes">What takes the danger out of it.</param>
/// <param name="Book">The patterns of both. An owner is <c>place * 8 + (int)part</c>.</param>
/// <param name="Vocabulary">The words that patterns and what was learned have numbers for.</param>
/// <param name="Spellings">What people type, and what is meant.</param>
internal sealed record Knowledge(
    string Language,
    WordReader Reader,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Scope> Scopes,
    PatternBook Book,
    Vocabulary Vocabulary,
    Spellings Spellings)
{
    /// <summary>What was learned from examples; null where nothing was, and the rules stand alone.</summary>
    public LearnedRuns? Learned { get; init; }

    public static int Owner(int place, Part part) => (place * 8) + (int)part;

    public static (int Place, Part Part) Owned(int owner) => (owner / 8, (Part)(owner % 8));
}
