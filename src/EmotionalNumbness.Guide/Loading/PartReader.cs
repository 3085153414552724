using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.Markdown.Citations;
using EmotionalNumbness.Guide.Reading;
using EmotionalNumbness.Guide.References;
using Markdig.Syntax;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>Makes parts of texts, in the order of the index.</summary>
internal sealed class PartReader(string language, GuideMarkdown markdown, IReadOnlyDictionary<string, Reference> references, ProblemList problems)
{
    private const int LongestTitle = 60;
    private const int LongestShort = 28;
    private const int LongestSummary = 240;
    private const string Folder = "/guide/";

    /// <param name="index">The order.</param>
    /// <param name="files">The slugs of all files there are, also of those that could not be read.</param>
    /// <param name="texts">Those that could.</param>
    /// <param name="language">What they are written in.</param>
    /// <param name="markdown">Renders them.</param>
    /// <param name="references">What they may cite.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<PartGroup> Read(
        IndexFile index,
        IReadOnlySet<string> files,
        IReadOnlyList<TextFile> texts,
        string language,
        GuideMarkdown markdown,
        IReadOnlyDictionary<string, Reference> references,
        ProblemList problems)
    {
        var reader = new PartReader(language, markdown, references, problems);
        var bySlug = texts.ToDictionary(text => text.Slug, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var groups = new List<PartGroup>();
        foreach (var group in index.Groups)
        {
            var parts = new List<Part>();
            foreach (var (slug, line) in group.Slugs)
            {
                if (!placed.Add(slug))
                    problems.Add(index.File, line, $"“{slug}” is listed twice. Keep one.");
                else if (bySlug.TryGetValue(slug, out var text))
                    parts.Add(reader.Read(text, placed.Count));
                else if (!files.Contains(slug))
                    problems.Add(index.File, line, $"There is no file {slug}.md beside this list. Write it, or remove the line.");
            }

            groups.Add(new PartGroup(group.Title, parts));
        }

        foreach (var text in texts.Where(text => !placed.Contains(text.Slug)))
            problems.Add(text.Source.File, 1, $"This part is not listed in {index.File}. Add “{text.Slug}” where it belongs in the reading order.");
        return groups;
    }

    /// <summary>A part whose place in the guide is known elsewhere.</summary>
    public Part Read(TextFile text) => Read(text, position: 0);

    private Part Read(TextFile text, int position)
    {
        var source = text.Source;
        var keys = source.FrontMatter;
        var document = markdown.Parse(source.Body);
        var sources = CitationNumbering.Number(document, references);
        var dates = ReviewDates.Read(keys);
        var part = new Part
        {
            Slug = text.Slug,
            Language = language,
            Position = position,
            Title = keys.Text("title", LongestTitle),
            ShortTitle = keys.Text("short", LongestShort),
            Summary = keys.Text("summary", LongestSummary),
            KeyPoints = keys.Texts("key-points", 3, 5),
            WritingPrompt = keys.Text("write"),
            Reviewed = dates.Reviewed,
            ReviewBy = dates.ReviewBy,
            Clinician = keys.OptionalText("clinician"),
            IsQuestions = IsQuestions(keys),
            Html = markdown.Render(source.Body, RenderTarget.OwnPage(Folder)),
            HtmlInWhole = markdown.Render(source.Body, RenderTarget.WholeGuide(text.Slug)),
            Sections = PlainText.Sections(document),
            Sources = sources,
            Readability = Readability.Of(PlainText.Blocks(document)),
        };
        keys.Maps("waivers");
        keys.RefuseOtherKeys();
        CheckPlain(keys, [part.Title, part.ShortTitle, part.Summary, part.WritingPrompt, .. part.KeyPoints]);
        new CitationChecks(references, problems).Check(source, document, sources);
        if (part.IsQuestions)
            CheckQuestions(source, document);
        return part;
    }

    private static bool IsQuestions(YamlMap keys)
    {
        var kind = keys.OptionalText("kind");
        if (kind is not (null or "questions"))
            keys.AddProblem($"“kind: {kind}” is not known. Write “kind: questions”, or leave the line out.");
        return kind == "questions";
    }

    // These are shown as they are written.
    private static void CheckPlain(YamlMap keys, IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(text => text.Contains("[@", StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal)))
            keys.AddProblem($"“{text}” has a citation or a link in it. They belong in the text below.");
    }

    private void CheckQuestions(SourceText source, MarkdownDocument document)
    {
        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level == 2))
        {
            var words = heading.Inline is { } inline ? PlainText.Of(inline) : "";
            if (!words.EndsWith('?'))
                problems.Add(source.File, source.LineOf(heading.Line), $"In a part of questions every “##” heading is one: “{words}”.");
        }
    }
}
