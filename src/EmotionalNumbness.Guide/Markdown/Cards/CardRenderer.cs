using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace EmotionalNumbness.Guide.Markdown.Cards;

internal sealed class CardRenderer(Labels labels) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer card)
    {
        var kind = card.Kind ?? CardKind.Note;
        // The name of an unknown card could be anything; such a text is never published.
        var name = card.Kind is null ? "note" : card.Info;
        renderer.EnsureLine();
        renderer.Write(kind.IsCare() ? $"<section class=\"care {name}\">" : $"<section class=\"{name}\">");
        WriteHeading(renderer, card, kind);
        renderer.Write(kind.IsCare() ? "<div>" : "");
        renderer.WriteChildren(card);
        renderer.Write(kind.IsCare() ? "</div>" : "");
        renderer.WriteLine("</section>");
    }

    private void WriteHeading(HtmlRenderer renderer, CustomContainer card, CardKind kind)
    {
        renderer.Write($"<h{card.HeadingLevel}>");
        if (labels.For(kind) is { } label)
        {
            // Colour alone would not tell the level to everyone.
            renderer.Write("<span class=\"unseen\">");
            renderer.WriteEscape(label);
            renderer.Write(" </span>");
        }

        renderer.WriteEscape(card.Heading);
        renderer.WriteLine($"</h{card.HeadingLevel}>");
    }
}
