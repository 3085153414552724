using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Wording;

/// <summary>An editor's word that a listed word is right in one place.</summary>
/// <param name="Words">The words around it, exactly as they stand on the line.</param>
/// <param name="Line">Where the waiver itself stands, for messages.</param>
/// <param name="LastLine">Where it ends; its own lines are not checked.</param>
internal sealed record Waiver(string Words, int Line, int LastLine)
{
    public bool IsItsOwnLine(int number) => number >= Line && number <= LastLine;

    public bool Covers(string line, int index, int length)
    {
        for (var at = line.IndexOf(Words, StringComparison.Ordinal); at >= 0; at = line.IndexOf(Words, at + 1, StringComparison.Ordinal))
        {
            if (at <= index && index + length <= at + Words.Length)
                return true;
        }

        return false;
    }

    public static IReadOnlyList<Waiver> Read(YamlMap frontMatter)
    {
        var waivers = new List<Waiver>();
        foreach (var map in frontMatter.Maps("waivers"))
        {
            var words = map.Text("words");
            map.Text("reason");
            map.Text("by");
            map.RefuseOtherKeys();
            if (words.Length > 0)
                waivers.Add(new Waiver(words, map.Line, Math.Max(map.LineOf("words"), Math.Max(map.LineOf("reason"), map.LineOf("by")))));
        }

        return waivers;
    }
}
