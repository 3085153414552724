namespace EmotionalNumbness.Guide.Reading;

/// <summary>How long and how hard a text reads. A formula shows where to look; it proves nothing about understanding.</summary>
/// <param name="Words">Words in headings, paragraphs and lists.</param>
/// <param name="Minutes">Whole minutes to read it at 200 words a minute, at least 1.</param>
/// <param name="Grade">Flesch-Kincaid grade level (Kincaid and others, 1975), in US school years.</param>
public sealed record Readability(int Words, int Minutes, double Grade)
{
    // An unhurried pace: people who read here are often tired.
    private const double WordsPerMinute = 200;

    /// <summary>Measures a text, given as its paragraphs, headings and list items.</summary>
    public static Readability Of(IEnumerable<string> blocks)
    {
        var sentences = blocks.SelectMany(Sentence.Split).Select(Sentence.Words).Where(words => words.Count > 0).ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        if (words == 0)
            return new Readability(0, 1, 0);

        var syllables = sentences.Sum(sentence => sentence.Sum(Syllables.In));
        var grade = (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
        return new Readability(words, Math.Max(1, (int)Math.Round(words / WordsPerMinute)), Math.Round(grade, 1));
    }
}
