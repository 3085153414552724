using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>Many patterns, found by the words that they can begin with.</summary>
internal sealed class PatternBook
{
    private readonly Dictionary<int, (int Owner, Pattern Pattern)[]> byFirst;

    public PatternBook(IEnumerable<(int Owner, Pattern Pattern)> patterns) =>
        byFirst = patterns
            .SelectMany(entry => entry.Pattern.FirstWords.Distinct().Select(word => (word, entry)))
            .GroupBy(pair => pair.word, pair => pair.entry)
            .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Calls back with owner, first word and the word behind the last, for every match.</summary>
    public void ForEachMatch(ReadOnlySpan<Word> words, Action<int, int, int> found)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!byFirst.TryGetValue(words[start].Id, out var patterns))
                continue;
            foreach (var (owner, pattern) in patterns)
            {
                if (pattern.EndFrom(words, start) is > 0 and var end)
                    found(owner, start, end);
            }
        }
    }
}
