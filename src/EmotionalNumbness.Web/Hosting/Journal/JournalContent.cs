using EmotionalNumbness.Journal.Passphrases;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What the journal's pages take from <c>content/en/journal</c>, read once at start.</summary>
internal sealed record JournalContent(IReadOnlyList<PromptGroup> PromptGroups, PassphraseWords Words, RefusedPassphrases Refused)
{
    public IReadOnlyList<Prompt> Prompts { get; } = [.. PromptGroups.SelectMany(group => group.Prompts)];

    public Prompt? PromptFor(string? id) => Prompts.FirstOrDefault(prompt => prompt.Id == id);

    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static JournalContent Read(string content)
    {
        var folder = Path.Combine(content, "en", "journal");
        return new JournalContent(
            ReadPrompts(Path.Combine(folder, "prompts.yaml")),
            PassphraseWords.Read(Path.Combine(folder, "words.txt")),
            RefusedPassphrases.Read(Path.Combine(folder, "passphrases-refused.txt")));
    }

    private static List<PromptGroup> ReadPrompts(string file)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        try
        {
            using var text = File.OpenText(file);
            var groups = yaml.Deserialize<List<PromptGroup>>(text);
            return groups is { Count: > 0 } && groups.TrueForAll(group => group.Prompts.Count > 0)
                ? groups
                : throw new InvalidDataException($"{file}(1): Every group needs at least one prompt.");
        }
        catch (YamlException slip)
        {
            throw new InvalidDataException($"{file}({slip.Start.Line}): {slip.Message}", slip);
        }
    }
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
