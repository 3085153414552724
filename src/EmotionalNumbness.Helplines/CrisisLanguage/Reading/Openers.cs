namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>
/// Small words that a sentence can begin with and that change nothing in it: "well", "no", "to be honest". What stands behind them is
/// read as a sentence of its own, so that it means what it means without them.
/// </summary>
/// <param name="phrases">The openers.</param>
/// <param name="before">Words that begin the real sentence even where no comma stands: "I".</param>
internal sealed class Openers(IEnumerable<int[]> phrases, IReadOnlySet<int> before)
{
    private readonly Dictionary<int, int[][]> byFirst = phrases
        .GroupBy(phrase => phrase[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());

    /// <summary>Ends the sentence behind each opener, in one pass.</summary>
    public void Part(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Before != Stop.End || LengthAt(words, at) is not (> 0 and var length))
                continue;
            var next = at + length;
            if (next < words.Count && (words[next].Before == Stop.Pause || before.Contains(words[next].Id) || LengthAt(words, next) > 0))
                words[next] = words[next] with { Before = Stop.End };
        }
    }

    // Of the longest opener here; 0 for none.
    private int LengthAt(List<Word> words, int at)
    {
        foreach (var phrase in byFirst.GetValueOrDefault(words[at].Id, []))
        {
            if (IsAt(words, at, phrase))
                return phrase.Length;
        }

        return 0;
    }

    private static bool IsAt(List<Word> words, int at, int[] phrase)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var index = 1; index < phrase.Length; index++)
        {
            if (words[at + index].Id != phrase[index] || words[at + index].Before == Stop.End)
                return false;
        }

        return true;
    }
}
