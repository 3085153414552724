namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>The feeling words of a language, checked. The host reads them from content.</summary>
public sealed class FeelingWords
{
    /// <summary>Keys that every language has: they are answers of their own.</summary>
    public const string Nothing = "nothing", NotSure = "not-sure";

    private readonly Dictionary<string, FeelingWord> byKey;

    private FeelingWords(IReadOnlyList<FeelingFamily> families, Dictionary<string, FeelingWord> byKey) => (Families, this.byKey) = (families, byKey);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<FeelingFamily> Families { get; }

    /// <summary>Throws <see cref="FormatException"/>, for the host's start, with all that is wrong.</summary>
    public static FeelingWords From(IReadOnlyList<FeelingFamily> families)
    {
        var words = families.SelectMany(family => family.Words).ToList();
        var problems = VocabularyChecks.OfKeys("family", families.Select(family => (family.Key, family.Name)))
            .Concat(VocabularyChecks.OfKeys("word", words.Select(word => (word.Key, word.Text))))
            .Concat(families.Where(family => family.Words.Count == 0).Select(family => $"The family {family.Key} has no words."))
            .Concat(words.Where(word => word.Grade is < 1 or > 3).Select(word => $"The word {word.Key} has the grade {word.Grade}; write 1, 2 or 3."))
            .Concat(families.Where(family => !family.Words.Select(word => word.Grade).SequenceEqual(family.Words.Select(word => word.Grade).Order()))
                .Select(family => $"The words of {family.Key} do not stand from faint to strong."))
            .Concat(((string[])[Nothing, NotSure]).Except(words.Select(word => word.Key)).Select(key => $"The word {key} is missing."));
        VocabularyChecks.ThrowIfAny(problems);
        return new FeelingWords(families, words.ToDictionary(word => word.Key, StringComparer.Ordinal));
    }

    /// <summary>Null for a key that content has no more, or never had.</summary>
    public FeelingWord? Find(string key) => byKey.GetValueOrDefault(key);
}
