using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <summary>
/// What was learned from labelled examples: how far each run of words leans towards a wish to die or to be hurt, or away from it.
/// A linear model, so that it can be read: docs/crisis-language.md. Immutable.
/// </summary>
/// <param name="runs">By run.</param>
/// <param name="marks">The words that stand for a sentence's begin and end.</param>
/// <param name="settings">Where "yes" begins.</param>
internal sealed class LearnedRuns(Dictionary<WordRun, LearnedRun> runs, (int Begin, int End) marks, LearnedSettings settings)
{
    /// <summary>Whether a text is one to offer help on.</summary>
    /// <param name="words">The text.</param>
    /// <param name="isSaid">Whether a rule found it said in so many words.</param>
    public bool IsDanger(List<Word> words, bool isSaid) => LeanOf(words) + (isSaid ? settings.Rule : 0) > settings.Threshold;

    /// <summary>Of the most telling piece of a text. Below any threshold where there are no words.</summary>
    public double LeanOf(List<Word> words)
    {
        var reader = new RunReader(marks.Begin, marks.End);
        var most = double.NegativeInfinity;
        foreach (var window in Windows.Of(words))
            most = Math.Max(most, LeanOf(reader.Read(words, window)));
        return most;
    }

    // Weighed by rarity and made independent of length, as in training.
    private double LeanOf(HashSet<WordRun> piece)
    {
        double sum = 0, squares = 0;
        foreach (var run in piece)
        {
            if (!runs.TryGetValue(run, out var learned))
                continue;
            sum += learned.Rarity * learned.Pull;
            squares += learned.Rarity * learned.Rarity;
        }

        return settings.Bias + (squares > 0 ? sum / Math.Sqrt(squares) : 0);
    }
}
