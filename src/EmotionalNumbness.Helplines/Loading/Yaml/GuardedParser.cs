using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EmotionalNumbness.Helplines.Loading.Yaml;

/// <summary>Lets only plain YAML through, so that no file can grow in memory or exhaust the stack.</summary>
internal sealed class GuardedParser(IParser parser) : IParser
{
    // A line's opening times are the deepest thing we write, at six.
    private const int Deepest = 12;

    private int depth;

    public ParsingEvent? Current => parser.Current;

    /// <summary>The last line that could be read.</summary>
    public int Line => Math.Max(1, (int)(Current?.End.Line ?? 1));

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        var current = parser.Current!;
        depth += current.NestingIncrease;
        if (depth > Deepest)
            throw new RefusedYamlException(current, "Lists stand too deep inside one another. Start from the file of another country.");
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new RefusedYamlException(current, "Anchors (& and *) are not used here. Put the text in quotation marks.");
        if (current is NodeEvent { Tag.IsEmpty: false })
            throw new RefusedYamlException(current, "Tags (!) are not used here. Put the text in quotation marks.");
        return true;
    }
}
