using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vocabulary;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What the journal's pages take from <c>content/en/journal</c>, or from its translation, in its newest good version.</summary>
internal sealed record JournalContent(
    IReadOnlyList<PromptGroup> PromptGroups, FeelingWords Feelings, BodyWords Body, IReadOnlyList<StepIdea> Steps,
    PassphraseWords Words, RefusedPassphrases Refused)
{
    private const string Original = "en";
    private const string PromptFile = "prompts.yaml";
    private const string FeelingFile = "feelings.yaml";
    private const string BodyFile = "sensations.yaml";
    private const string StepFile = "steps.yaml";

    public IReadOnlyList<Prompt> Prompts { get; } = [.. PromptGroups.SelectMany(group => group.Prompts)];

    public Prompt? PromptFor(string? id) => Prompts.FirstOrDefault(prompt => prompt.Id == id);

    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static JournalContent Read(string content)
    {
        var folder = FolderOf(content, Original);
        return new JournalContent(
            ReadPrompts(Path.Combine(folder, PromptFile)),
            VocabularyFiles.ReadFeelings(Path.Combine(folder, FeelingFile)),
            VocabularyFiles.ReadBody(Path.Combine(folder, BodyFile)),
            StepIdea.Read(Path.Combine(folder, StepFile)),
            PassphraseWords.Read(Path.Combine(folder, "words.txt")),
            RefusedPassphrases.Read(Path.Combine(folder, "passphrases-refused.txt")));
    }

    /// <summary>Below the content folder, for whoever watches them.</summary>
    public static string[] FilesIn(IEnumerable<string> languages) => [.. languages.Prepend(Original).Select(language => $"{language}/journal/*")];

    public static bool IsTranslated(string content, string language) => language != Original && Directory.Exists(FolderOf(content, language));

    /// <summary>The same things in another language. Passphrases are drawn from the original's words.</summary>
    /// <exception cref="InvalidDataException">A list is missing, has a slip, or is of other things; the message names the file.</exception>
    public JournalContent In(string content, string language)
    {
        var folder = FolderOf(content, language);
        var (prompts, feelings) = (ReadPrompts(Path.Combine(folder, PromptFile)), VocabularyFiles.ReadFeelings(Path.Combine(folder, FeelingFile)));
        var (body, steps) = (VocabularyFiles.ReadBody(Path.Combine(folder, BodyFile)), StepIdea.Read(Path.Combine(folder, StepFile)));
        var translated = new JournalContent(prompts, feelings, body, steps, Words, Refused);
        foreach (var ((file, mine), (_, theirs)) in Keys().Zip(translated.Keys()))
        {
            if (!mine.SequenceEqual(theirs, StringComparer.Ordinal))
                throw new InvalidDataException($"{Path.Combine(folder, file)}(1): This list is of other things than the original's, or in another order. Copy {Original}/journal/{file} and translate what people see.");
        }

        return translated;
    }

    private static string FolderOf(string content, string language) => Path.Combine(content, language, "journal");

    /// <summary>All that a translation leaves as it is, by file.</summary>
    private IEnumerable<(string File, IEnumerable<string> Keys)> Keys() =>
    [
        (PromptFile, Prompts.Select(prompt => prompt.Id)),
        (FeelingFile, Feelings.Families.SelectMany(family => family.Words.Select(word => $"{family.Key} {word.Key} {word.Grade}"))),
        (BodyFile, Body.Sensations.Select(sensation => sensation.Key).Concat(Body.Places.Select(place => place.Key))),
        (StepFile, Steps.Select(step => $"{step.Key} {step.Kind}")),
    ];

    private static List<PromptGroup> ReadPrompts(string file) => ContentYaml.Read<List<PromptGroup>, List<PromptGroup>>(
        file, groups => groups.Count > 0 && groups.TrueForAll(group => group.Prompts.Count > 0)
            ? groups
            : throw new FormatException("Every group needs at least one prompt."));
}

/// <summary>Prompts of one kind, for the list of all.</summary>
internal sealed class PromptGroup
{
    public string Group { get; init; } = "";

    public List<Prompt> Prompts { get; init; } = [];
}

/// <summary>A way to begin an entry.</summary>
internal sealed class Prompt
{
    /// <summary>Stands in addresses; never changed.</summary>
    public string Id { get; init; } = "";

    /// <summary>What fills the page.</summary>
    public string Text { get; init; } = "";
}
