using EmotionalNumbness.Guide.Markdown.Cards;
using EmotionalNumbness.Guide.Markdown.Citations;
using EmotionalNumbness.Guide.References;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Markdown;

/// <summary>Our Markdown: CommonMark, tables, abbreviations, citations and cards.</summary>
internal sealed class GuideMarkdown(Labels labels, IReadOnlyDictionary<string, Reference> references)
{
    /// <summary>The text as written, for checks and for plain words.</summary>
    public MarkdownDocument Parse(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline(RenderTarget.OwnPage("/")));
        CitationNumbering.Number(document, references);
        return document;
    }

    /// <summary>False for a text that Markdig gives up on.</summary>
    public bool CanRender(string markdown)
    {
        try
        {
            Render(markdown, RenderTarget.OwnPage("/"));
            return true;
        }
        catch (ArgumentException)
        {
            // Its own limit against overflowing the stack.
            return false;
        }
    }

    public string Render(string markdown, RenderTarget target)
    {
        var pipeline = Pipeline(target);
        var document = Markdig.Markdown.Parse(markdown, pipeline);
        CitationNumbering.Number(document, references);
        CitationSpacing.Bind(document);
        Card.SetHeadingLevels(document, target.HeadingShift);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level += target.HeadingShift;
            heading.GetAttributes().Id = target.IdPrefix + heading.GetAttributes().Id;
        }

        foreach (var link in document.Descendants<LinkInline>())
            link.Url = target.AddressOf(link.Url ?? "");
        return document.ToHtml(pipeline);
    }

    private MarkdownPipeline Pipeline(RenderTarget target)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .UseAbbreviations()
            .UsePipeTables();
        builder.Extensions.Add(new CardExtension(labels));
        builder.Extensions.Add(new CitationExtension(labels.Source, target.IdPrefix));
        return builder.Build();
    }
}
