using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vocabulary;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What the journal's pages take from <c>content/en/journal</c>, read once at start.</summary>
internal sealed record JournalContent(
    IReadOnlyList<PromptGroup> PromptGroups, FeelingWords Feelings, BodyWords Body, IReadOnlyList<StepIdea> Steps,
    PassphraseWords Words, RefusedPassphrases Refused)
{
    public IReadOnlyList<Prompt> Prompts { get; } = [.. PromptGroups.SelectMany(group => group.Prompts)];

    public Prompt? PromptFor(string? id) => Prompts.FirstOrDefault(prompt => prompt.Id == id);

    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static JournalContent Read(string content)
    {
        var folder = Path.Combine(content, "en", "journal");
        return new JournalContent(
            ReadPrompts(Path.Combine(folder, "prompts.yaml")),
            VocabularyFiles.ReadFeelings(Path.Combine(folder, "feelings.yaml")),
            VocabularyFiles.ReadBody(Path.Combine(folder, "sensations.yaml")),
            StepIdea.Read(Path.Combine(folder, "steps.yaml")),
            PassphraseWords.Read(Path.Combine(folder, "words.txt")),
            RefusedPassphrases.Read(Path.Combine(folder, "passphrases-refused.txt")));
    }

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
