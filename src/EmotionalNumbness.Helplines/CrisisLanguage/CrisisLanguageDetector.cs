namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>
/// Notices a wish to be dead or to hurt oneself in what somebody wrote. Works in memory, in time that grows evenly with
/// the text, and keeps, logs and tells nothing. Immutable; any number of threads may use it.
/// </summary>
public sealed class CrisisLanguageDetector
{
    /// <summary>The language that stands in for those we have no knowledge of.</summary>
    public const string Fallback = "en";

    private readonly IReadOnlyDictionary<string, Knowledge> languages;

    internal CrisisLanguageDetector(IEnumerable<Knowledge> languages) =>
        this.languages = languages.ToDictionary(knowledge => knowledge.Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages there is knowledge of, by code.</summary>
    public IReadOnlyCollection<string> Languages => [.. languages.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Looks at one text. Never throws, whatever it holds.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="language">Its language, such as "en" or "en-GB". For one we do not know, English is used: people mix.</param>
    public Detection Detect(string text, string language)
    {
        var knowledge = For(language);
        var passage = new Passage(knowledge, text);
        return new Detection(passage.IsDanger(), knowledge.Language) { IsDone = passage.IsDone() };
    }

    /// <summary>For tests and measurements alone: which rule stood.</summary>
    internal string? Reason(string text, string language = Fallback) => new Passage(For(language), text).Reason();

    private Knowledge For(string language) =>
        languages.GetValueOrDefault(language) ?? languages.GetValueOrDefault(language.Split('-', '_')[0]) ?? languages[Fallback];
}
