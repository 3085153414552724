namespace EmotionalNumbness.Guide.Loading;

/// <summary>A Markdown file, split into front matter and body.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="FrontMatter">Its keys.</param>
/// <param name="Body">The Markdown below it.</param>
/// <param name="BodyStart">The line in the file on which the body begins, counted from 1.</param>
internal sealed record SourceText(string File, YamlMap FrontMatter, string Body, int BodyStart)
{
    private const string Fence = "---\n";

    /// <summary>The line in the file of a line in the body, which Markdig counts from 0.</summary>
    public int LineOf(int bodyLine) => BodyStart + bodyLine;

    public static SourceText? Split(string file, string text, ProblemList problems)
    {
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            problems.Add(file, 1, "The file begins with “---”, then lines of the form “key: value”, then “---” again. See docs/content.md.");
            return null;
        }

        var bodyAt = end + 1 + Fence.Length;
        var bodyStart = text.AsSpan(0, bodyAt).Count('\n') + 1;
        return YamlMap.Parse(text[Fence.Length..(end + 1)], file, firstLine: 2, problems) is { } frontMatter
            ? new SourceText(file, frontMatter, text[bodyAt..], bodyStart)
            : null;
    }
}
