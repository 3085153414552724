using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Helplines.Loading.Yaml;

/// <summary>Lines of the form "key: value" whose values are asked for by name; every slip becomes a problem at its line.</summary>
internal sealed class Section(YamlMappingNode node, ProblemList problems)
{
    private const string Unreadable =
        "This is not YAML we can read. Check brackets and indentation, and put quotation marks around text with “: ”, “#” or a quotation mark in it.";

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public int Line => LineOf(node);

    /// <summary>Parses a whole file; null where it is not one mapping.</summary>
    public static Section? Parse(string yaml, ProblemList problems)
    {
        using var reader = new StringReader(yaml);
        var parser = new GuardedParser(new Parser(reader));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new Section(root, problems);
            problems.Add(1, "This file is not one list of “key: value” lines. Start from the file of another country.");
        }
        catch (YamlException error)
        {
            problems.Add(Math.Max(1, (int)error.Start.Line), InPlainWords(error));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException)
        {
            // What the parser throws where it was not meant to fail: a bracket never closed, an escape that names no character.
            problems.Add(parser.Line, Unreadable);
        }

        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The line of a key's value; of the section where the key is missing.</summary>
    public int LineOf(string key) => Find(key) is { } value ? LineOf(value) : Line;

    public void AddProblem(string message) => problems.Add(Line, message);

    public void AddProblem(string key, string message) => problems.Add(LineOf(key), message);

    /// <summary>A value that must be there.</summary>
    public string? Required(string key)
    {
        if (!Has(key))
            AddProblem($"“{key}:” is missing. Add it.");
        return Optional(key);
    }

    /// <summary>A value that may be missing.</summary>
    public string? Optional(string key)
    {
        known.Add(key);
        return Find(key) is { } value ? Text(key, value) : null;
    }

    /// <summary>A list of words; empty where the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        known.Add(key);
        if (Find(key) is not { } value)
            return [];
        if (value is not YamlSequenceNode sequence)
        {
            AddProblem(key, $"“{key}:” is a list. Write it as [one, two].");
            return [];
        }

        var texts = sequence.Children.Select(child => Text(key, child)).OfType<string>().ToList();
        foreach (var twice in texts.GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            AddProblem(key, $"“{FieldText.Shown(twice.Key)}” stands twice in “{key}:”. Remove one.");
        return texts;
    }

    /// <summary>A list of texts, each with its line; empty where the key is missing.</summary>
    public IReadOnlyList<(string Text, int Line)> PlacedTexts(string key, int longest = FieldText.Longest)
    {
        known.Add(key);
        if (Find(key) is not { } value)
            return [];
        if (value is YamlSequenceNode sequence)
            return [.. sequence.Children.Select(child => (Text(key, child, longest), LineOf(child))).Where(placed => placed.Item1 is not null).Select(placed => (placed.Item1!, placed.Item2))];
        AddProblem(key, $"“{key}:” is a list. Write it as [one, two].");
        return [];
    }

    /// <summary>The keys as they stand, where they are the editor's own words and all of them are welcome.</summary>
    public IReadOnlyList<string> OwnKeys() =>
        [.. node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value).Where(key => !string.IsNullOrWhiteSpace(key)).Select(key => key!)];

    /// <summary>A section below a key; null where the key is missing.</summary>
    public Section? Part(string key)
    {
        known.Add(key);
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return new Section(mapping, problems);
            default:
                AddProblem(key, $"“{key}:” needs “key: value” lines below it.");
                return null;
        }
    }

    /// <summary>A list of sections below a key; empty where the key is missing.</summary>
    public IReadOnlyList<Section> Parts(string key)
    {
        known.Add(key);
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                foreach (var child in sequence.Children.Where(child => child is not YamlMappingNode))
                    problems.Add(LineOf(child), $"Each entry of “{key}:” needs “key: value” lines.");
                return [.. sequence.Children.OfType<YamlMappingNode>().Select(mapping => new Section(mapping, problems))];
            default:
                AddProblem(key, $"“{key}:” is a list: each entry starts with “- ”.");
                return [];
        }
    }

    public bool IsText(string key) => Find(key) is YamlScalarNode;

    /// <summary>Call last: whatever was never asked for is a slip of the finger.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name })
                problems.Add(LineOf(key), "A key is one word. Remove this one.");
            else if (!known.Contains(name))
                problems.Add(LineOf(key), $"“{FieldText.Shown(name)}:” is not a key we know. Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    private static string InPlainWords(YamlException error)
    {
        const string Duplicate = "Duplicate key ";
        if (error is RefusedYamlException)
            return error.Message;
        return error.Message.StartsWith(Duplicate, StringComparison.Ordinal)
            ? $"“{FieldText.Shown(error.Message[Duplicate.Length..])}:” stands twice. Remove one."
            : $"{Unreadable} ({error.Message})";
    }

    private static int LineOf(YamlNode any) => (int)any.Start.Line;

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string? Text(string key, YamlNode value, int longest = FieldText.Longest)
    {
        if (value is not YamlScalarNode { Value: { } text } scalar || string.IsNullOrWhiteSpace(text) || IsNull(scalar))
            problems.Add(LineOf(value), $"“{key}:” needs a text on one line. Write one, or remove the key.");
        else if (FieldText.ProblemOf(text, longest) is { } problem)
            problems.Add(LineOf(value), $"“{key}:” {problem}");
        else
            return text;
        return null;
    }

    private static bool IsNull(YamlScalarNode scalar) => scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" };
}
