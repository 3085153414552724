using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>
/// Shows light Markdown as its writer meant it: line ends stay, nothing is fetched, nothing can run. Markdig leaves HTML as text;
/// what it makes is held to a short list of elements all the same, since an import can bring anything.
/// </summary>
internal static class EntryMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .DisableHeadings()
        .UseSoftlineBreakAsHardlineBreak()
        .UseEmphasisExtras()
        .UseListExtras()
        .UseTaskLists()
        .Build();

    private static readonly string[] Elements =
        ["p", "br", "em", "strong", "del", "ins", "mark", "sub", "sup", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a", "input"];

    public static IHtmlContent Render(string text) => new HtmlString(Sanitizer().Sanitize(Markdown.ToHtml(text, Pipeline)));

    // The sanitiser is not for several threads at once, and cheap.
    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Elements, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(["href", "type", "checked", "disabled", "start"], StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["https", "http", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += (_, change) =>
        {
            if (change.Node is AngleSharp.Dom.IElement { LocalName: "a" } link)
                link.SetAttribute("rel", "noopener noreferrer nofollow");
        };
        return sanitizer;
    }
}
