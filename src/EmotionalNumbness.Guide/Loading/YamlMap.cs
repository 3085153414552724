using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>A YAML mapping whose values are asked for by name; every slip becomes a problem at its line.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, int firstLine, ProblemList problems)
{
    // A list of mappings inside a mapping, with room to spare; some thousands deep would overflow the stack.
    private const int DeepestNesting = 10;

    private static readonly DateOnly EarliestDay = new(2000, 1, 1);
    private static readonly DateOnly LatestDay = new(2199, 12, 31);

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public int Line => LineOf(node);

    /// <summary>Parses a document whose root is a mapping. <paramref name="firstLine"/> is the line in the file where it starts.</summary>
    public static YamlMap? Parse(string yaml, string file, int firstLine, ProblemList problems)
    {
        switch (Root(yaml, file, firstLine, problems))
        {
            case YamlMappingNode mapping:
                return new YamlMap(mapping, file, firstLine, problems);
            case { } other:
                problems.Add(file, firstLine + (int)other.Start.Line - 1, "Expected lines of the form “key: value” here.");
                return null;
            default:
                return null;
        }
    }

    /// <summary>Parses a document whose root is a list of mappings.</summary>
    public static IReadOnlyList<YamlMap> ParseList(string yaml, string file, ProblemList problems)
    {
        if (Root(yaml, file, 1, problems) is not { } root)
            return [];
        if (root is YamlSequenceNode sequence)
            return Maps(sequence, file, 1, problems);
        problems.Add(file, 1, "Expected a list: each entry starts with “- ”.");
        return [];
    }

    public void AddProblem(string message) => problems.Add(file, Line, message);

    /// <summary>The line of a key's value, for problems found later.</summary>
    public int LineOf(string key) => Find(key) is { } value ? LineOf(value) : Line;

    public string Text(string key, int longest = int.MaxValue)
    {
        var text = OptionalText(key, longest);
        if (text is null && Find(key) is null)
            AddProblem($"“{key}:” is missing. Add it.");
        return text ?? "";
    }

    public string? OptionalText(string key, int longest = int.MaxValue)
    {
        known.Add(key);
        return Find(key) is { } value ? Scalar(key, value, longest) : null;
    }

    public IReadOnlyList<string> Texts(string key, int fewest, int most) =>
        [.. LinedTexts(key, fewest, most).Select(entry => entry.Text)];

    /// <summary>The entries of a list, each with its line, for problems found later.</summary>
    public IReadOnlyList<(string Text, int Line)> LinedTexts(string key, int fewest, int most)
    {
        known.Add(key);
        if (Find(key) is not YamlSequenceNode sequence)
        {
            problems.Add(file, LineOf(key), $"“{key}:” is missing or is not a list. Write {fewest} to {most} lines that start with “- ” below it.");
            return [];
        }

        var texts = new List<(string Text, int Line)>();
        foreach (var child in sequence.Children)
        {
            if (Scalar(key, child, int.MaxValue) is { } text)
                texts.Add((text, LineOf(child)));
        }

        if (texts.Count < fewest || texts.Count > most)
            problems.Add(file, LineOf(sequence), $"“{key}:” has {texts.Count} entries; it needs {fewest} to {most}.");
        return texts;
    }

    public IReadOnlyList<YamlMap> Maps(string key)
    {
        known.Add(key);
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return Maps(sequence, file, firstLine, problems);
            default:
                problems.Add(file, LineOf(key), $"“{key}:” is a list: each entry starts with “- ”.");
                return [];
        }
    }

    /// <summary>A number between two others; 0 where it is not one.</summary>
    public decimal Number(string key, decimal least, decimal most)
    {
        var text = Text(key);
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        if (text.Length > 0)
            problems.Add(file, LineOf(key), $"“{key}: {text}” is not a number from {least} to {most}.");
        return 0;
    }

    /// <summary>The same, without a fraction.</summary>
    public int WholeNumber(string key, int least, int most)
    {
        var number = Number(key, least, most);
        if (number != decimal.Truncate(number))
            problems.Add(file, LineOf(key), $"“{key}: {number.ToString(CultureInfo.InvariantCulture)}” has a fraction. Write a whole number.");
        return (int)number;
    }

    /// <summary>As <see cref="Number"/>, and 0 where the key is missing.</summary>
    public decimal OptionalNumber(string key, decimal least, decimal most)
    {
        known.Add(key);
        return Find(key) is null ? 0 : Number(key, least, most);
    }

    /// <summary>“yes” or “no”; no where the key is missing.</summary>
    public bool Flag(string key)
    {
        known.Add(key);
        return Find(key) is not null && Choice(key, "yes", "no") == "yes";
    }

    /// <summary>One of a few words; the first of them where it is another.</summary>
    public string Choice(string key, params string[] words)
    {
        var text = Text(key);
        if (words.Contains(text, StringComparer.Ordinal))
            return text;
        if (text.Length > 0)
            problems.Add(file, LineOf(key), $"“{key}: {text}” is not known. Write one of: {string.Join(", ", words)}.");
        return words[0];
    }

    public DateOnly Date(string key)
    {
        var text = Text(key);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= EarliestDay && date <= LatestDay)
            return date;
        if (text.Length > 0)
            problems.Add(file, LineOf(key), $"“{key}: {text}” is not a day, or not one of our time. Write it as 2026-11-22.");
        return default;
    }

    /// <summary>Call last: whatever was never asked for is a slip of the finger.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name })
                problems.Add(file, LineOf(key), "Expected a name before the colon here.");
            else if (!known.Contains(name))
                problems.Add(file, LineOf(key), $"“{name}:” is not a key we know. Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    private static List<YamlMap> Maps(YamlSequenceNode sequence, string file, int firstLine, ProblemList problems)
    {
        var maps = new List<YamlMap>();
        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode mapping)
                maps.Add(new YamlMap(mapping, file, firstLine, problems));
            else
                problems.Add(file, firstLine + (int)child.Start.Line - 1, "Expected “key: value” lines in this list entry.");
        }

        return maps;
    }

    private static YamlNode? Root(string yaml, string file, int firstLine, ProblemList problems)
    {
        try
        {
            RefuseWhatNoEditorNeeds(yaml);
            using var reader = new StringReader(yaml);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            if (stream.Documents.Count == 0)
                problems.Add(file, firstLine, "Nothing is written here yet.");
            else
                problems.Add(file, firstLine + (int)stream.Documents[1].RootNode.Start.Line - 1, "What stands here would be ignored. Remove the line “---” or “...” above it.");
        }
        catch (YamlException error)
        {
            problems.Add(file, firstLine + (int)Math.Max(1, error.Start.Line) - 1,
                $"This is not valid YAML: {error.Message} A value with “: ” or a quotation mark in it needs quotation marks around it.");
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // How YamlDotNet answers some slips that it does not foresee, such as a byte order mark in the middle.
            problems.Add(file, firstLine, "This is not valid YAML. Look for “---”, “...” or unseen characters in it, and remove them.");
        }

        return null;
    }

    private static void RefuseWhatNoEditorNeeds(string yaml)
    {
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext() && parser.Current is { } current)
        {
            depth += current.NestingIncrease;
            if (Refusal(current, depth) is { } reason)
                throw new YamlException(current.Start, current.End, reason);
        }
    }

    private static string? Refusal(ParsingEvent current, int depth) => current switch
    {
        // They can be made to expand without end; and "&" or "!" before a word is a slip that would swallow it.
        AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => "Anchors (& and *) are not used here. Put the text in quotation marks.",
        NodeEvent { Tag.IsEmpty: false } => "Tags (!) are not used here. Put the text in quotation marks.",
        _ when depth > DeepestNesting => "Lists stand too deep inside one another here.",
        _ => null,
    };

    // U+FFFE and U+FFFF are no characters at all.
    private static bool IsUnseen(char letter) => letter is '\uFFFE' or '\uFFFF' || (char.IsControl(letter) && letter is not ('\n' or '\t'));

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private int LineOf(YamlNode any) => firstLine + (int)any.Start.Line - 1;

    private string? Scalar(string key, YamlNode value, int longest)
    {
        if (value is not YamlScalarNode { Value: { } text } || string.IsNullOrWhiteSpace(text))
        {
            problems.Add(file, LineOf(value), $"“{key}:” needs one line of text.");
            return null;
        }

        if (text.Any(IsUnseen))
        {
            problems.Add(file, LineOf(value), $"“{key}:” holds a character that nobody can see. Type the text again.");
            return null;
        }

        var length = text.EnumerateRunes().Count();
        if (length > longest)
            problems.Add(file, LineOf(value), $"“{key}:” has {length} characters; the most is {longest}. Shorten it.");
        return text.Normalize(NormalizationForm.FormC);
    }
}
