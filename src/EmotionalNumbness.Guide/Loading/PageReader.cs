using EmotionalNumbness.Guide.Markdown;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>Makes pages of texts.</summary>
internal static class PageReader
{
    private const int LongestTitle = 70;
    private const int LongestSummary = 240;

    public static IReadOnlyList<Page> Read(IReadOnlyList<TextFile> texts, string language, GuideMarkdown markdown, ProblemList problems) =>
        [.. texts.Select(text => Read(text, language, markdown, problems))];

    private static Page Read(TextFile text, string language, GuideMarkdown markdown, ProblemList problems)
    {
        var keys = text.Source.FrontMatter;
        var citation = text.Source.Body.IndexOf("[@", StringComparison.Ordinal);
        if (citation >= 0)
            problems.Add(text.Source.File, text.Source.LineOf(text.Source.Body.AsSpan(0, citation).Count('\n')), "A page has no list of sources, so it cannot cite. Move the claim into a part of the guide.");
        var page = new Page
        {
            Slug = text.Slug,
            Language = language,
            Title = keys.Text("title", LongestTitle),
            Summary = keys.Text("summary", LongestSummary),
            Reviewed = ReviewDates.Read(keys).Reviewed,
            Html = markdown.Render(text.Source.Body, RenderTarget.OwnPage("/")),
        };
        keys.Maps("waivers");
        keys.RefuseOtherKeys();
        return page;
    }
}
