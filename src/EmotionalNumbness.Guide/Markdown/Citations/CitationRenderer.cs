using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace EmotionalNumbness.Guide.Markdown.Citations;

/// <summary>Writes superscript numbers that link to the list of sources on the same page.</summary>
internal sealed class CitationRenderer(string sourceWord, string idPrefix) : HtmlObjectRenderer<CitationInline>
{
    // No line ends at it. A word joiner would do so too, and stay in what is copied; browsers copy and find this one as a space.
    private const string SpaceThatStays = "\u00a0";

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (citation.FollowsSpace)
            renderer.Write(SpaceThatStays);
        renderer.Write("<sup class=\"cite\">");
        foreach (var source in citation.Sources)
        {
            var number = source.Number.ToString(CultureInfo.InvariantCulture);
            renderer.Write($"<a href=\"#{idPrefix}source-{number}\"><span class=\"unseen\">");
            renderer.WriteEscape(sourceWord);
            renderer.Write($" </span>{number}</a>");
        }

        renderer.Write("</sup>");
    }
}
