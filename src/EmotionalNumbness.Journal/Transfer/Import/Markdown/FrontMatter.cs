using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EmotionalNumbness.Journal.Transfer.Import.Markdown;

/// <summary>The YAML between two lines of three dashes at the head of a Markdown file: its top-level values and lists of values. Everything deeper is left out.</summary>
internal sealed class FrontMatter
{
    private const int Deepest = 16;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(string body) => Body = body;

    /// <summary>What follows it.</summary>
    public string Body { get; }

    public IEnumerable<string> Names => values.Keys;

    public string? First(params string[] names) =>
        names.Select(name => values.GetValueOrDefault(name)?.FirstOrDefault()).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) ?? [];

    /// <summary>A text without such a head is all body; null when there is one that is no YAML, or too long.</summary>
    public static FrontMatter? Read(string text, ImportLimits limits)
    {
        var lines = text.ReplaceLineEndings("\n");
        if (!lines.StartsWith("---\n", StringComparison.Ordinal))
            return new FrontMatter(lines);
        var end = lines.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0)
            return new FrontMatter(lines);
        var after = lines.IndexOf('\n', end + 1);
        var (yaml, body) = (lines[4..Math.Max(4, end)], after < 0 ? "" : lines[(after + 1)..]);
        var read = new FrontMatter(body);
        return yaml.Length <= limits.FrontMatter && read.Fill(yaml) ? read : null;
    }

    /// <summary>Event by event: nothing recurses, and an alias is refused before it could multiply anything.</summary>
    private bool Fill(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            var (depth, key, isKey) = (0, "", true);
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case AnchorAlias:
                        return false;
                    case MappingStart or SequenceStart:
                        if (++depth > Deepest)
                            return false;
                        if (parser.Current is SequenceStart && depth == 1)
                            return false;
                        break;
                    case MappingEnd or SequenceEnd:
                        depth--;
                        isKey |= depth == 1;
                        break;
                    case Scalar scalar when depth == 1 && isKey:
                        (key, isKey) = (scalar.Value, false);
                        if (!values.TryAdd(key, []))
                            return false;
                        break;
                    case Scalar scalar when depth is 1 or 2 && !isKey && key.Length > 0:
                        values[key].Add(scalar.Value);
                        isKey = depth == 1;
                        break;
                }
            }

            return true;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The library throws the latter two at some heads that are no YAML.
            return false;
        }
    }
}
