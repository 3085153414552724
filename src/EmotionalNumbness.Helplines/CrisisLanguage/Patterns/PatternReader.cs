using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>
/// Reads the notation of docs/crisis-language.md: words, a|b, two_words, &lt;set&gt;, (may be missing), .. and ... for a
/// gap, / for the end of a sentence, ^ and $ for its edges.
/// </summary>
internal sealed class PatternReader(WordReader words, Vocabulary vocabulary, IReadOnlyDictionary<string, PhraseSet> sets)
{
    private const int ShortGap = 3;
    private const int LongGap = 8;

    /// <summary>The pattern, or what is wrong with it.</summary>
    public (Pattern? Pattern, string? Problem) Read(string text)
    {
        var steps = new List<Step>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (step, problem) = ReadStep(part);
            if (step is null)
                return (null, problem);
            steps.Add(step);
        }

        if (steps.SkipWhile(step => step is { OrEdge: true, Phrases: null }).FirstOrDefault() is not { Phrases: not null })
            return (null, "A pattern begins with words, not with a gap.");
        return steps.Exists(step => step is { Phrases: not null, IsOptional: false })
            ? (new Pattern(steps), null)
            : (null, "A pattern needs words that must be there; all of these may be missing.");
    }

    /// <summary>Adds a phrase, or everything in another set, to a set. Null, or what is wrong.</summary>
    public string? AddTo(PhraseSet set, string phrase)
    {
        if (phrase is ['<', .., '>'])
        {
            if (!sets.TryGetValue(phrase[1..^1], out var other))
                return $"There is no set “{phrase[1..^1]}” above this line. Add it under “sets:”, or correct the name.";
            set.AddAll(other);
            return null;
        }

        if (phrase is WordMeaning.Number or WordMeaning.Many or WordMeaning.Year)
        {
            set.Add([vocabulary.Find(phrase)]);
            if (phrase is WordMeaning.Number)
                set.Add([vocabulary.Find(WordMeaning.Many)]);
            return null;
        }

        var read = words.Read(phrase);
        if (read.Count == 0)
            return "This holds no word.";
        set.Add([.. read.Select(word => word.Id)]);
        return null;
    }

    private (Step? Step, string? Problem) ReadStep(string part)
    {
        switch (part)
        {
            case "..":
                return (new Step(null, false, false, ShortGap), null);
            case "...":
                return (new Step(null, false, false, LongGap), null);
            case "/" or "^" or "$":
                return (new Step(null, false, true, 0), null);
        }

        var isOptional = part is ['(', .., ')'];
        var orEdge = false;
        var phrases = new PhraseSet();
        foreach (var phrase in (isOptional ? part[1..^1] : part).Split('|'))
        {
            if (phrase is "/" or "$")
            {
                orEdge = true;
                continue;
            }

            if (phrase.IndexOfAny(['(', ')']) >= 0)
                return (null, $"“{part}” has a bracket that does not close. Brackets hold no spaces: write two_words.");
            if (AddTo(phrases, phrase.Replace('_', ' ')) is { } problem)
                return (null, problem);
        }

        return (new Step(phrases, isOptional, orEdge, 0), null);
    }
}
