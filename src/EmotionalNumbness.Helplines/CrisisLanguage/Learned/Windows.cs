using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <summary>
/// The pieces of a text that are weighed one by one: each sentence, and several in a row as long as they are short together; longer sentences in
/// overlapping lengths. The text counts as its most telling piece, so that nothing harmless around a disclosure can hide it.
/// </summary>
internal static class Windows
{
    // In words. In a longer piece a disclosure would be thinned out by what stands around it.
    private const int Longest = 40;

    private const int MostSentences = 6;

    public static IEnumerable<Range> Of(IReadOnlyList<Word> words)
    {
        for (var start = 0; start < words.Count;)
        {
            var end = EndOf(words, start);
            for (var at = start; at < end; at += Longest / 2)
            {
                yield return at..Math.Min(at + Longest, end);
                if (at + Longest >= end)
                    break;
            }

            var far = end;
            for (var sentences = 2; sentences <= MostSentences && far < words.Count; sentences++)
            {
                far = EndOf(words, far);
                if (far - start > Longest)
                    break;
                yield return start..far;
            }

            start = end;
        }
    }

    private static int EndOf(IReadOnlyList<Word> words, int start)
    {
        var end = start + 1;
        while (end < words.Count && words[end].Before != Stop.End)
            end++;
        return end;
    }
}
