using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>Several words or short phrases with one part to play, found by their first word.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<int, List<int[]>> byFirst = [];

    public IEnumerable<int> FirstWords => byFirst.Keys;

    public void Add(IReadOnlyList<int> phrase)
    {
        if (!byFirst.TryGetValue(phrase[0], out var phrases))
            byFirst.Add(phrase[0], phrases = []);
        phrases.Add([.. phrase]);
    }

    public void AddAll(PhraseSet other)
    {
        foreach (var phrase in other.byFirst.Values.SelectMany(phrases => phrases))
            Add(phrase);
    }

    /// <summary>
    /// Where phrases that begin at a word end: bit n set for n words from <paramref name="start"/>. The first word may
    /// stand behind the end of a sentence only if <paramref name="acrossEnd"/>.
    /// </summary>
    public ulong EndsFrom(ReadOnlySpan<Word> words, int at, int start, bool acrossEnd)
    {
        if (at >= words.Length || !byFirst.TryGetValue(words[at].Id, out var phrases) || (words[at].Before == Stop.End && !acrossEnd))
            return 0;
        var ends = 0UL;
        foreach (var phrase in phrases)
        {
            var end = at + phrase.Length - start;
            if (end < Pattern.Widest && IsAt(words, at, phrase))
                ends |= 1UL << end;
        }

        return ends;
    }

    private static bool IsAt(ReadOnlySpan<Word> words, int at, int[] phrase)
    {
        if (at + phrase.Length > words.Length)
            return false;
        for (var index = 1; index < phrase.Length; index++)
        {
            if (words[at + index].Id != phrase[index] || words[at + index].Before == Stop.End)
                return false;
        }

        return true;
    }
}
