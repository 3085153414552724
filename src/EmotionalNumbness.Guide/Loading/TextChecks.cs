using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.Markdown.Cards;
using EmotionalNumbness.Guide.Markdown.Citations;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>What every text must keep to, wherever it stands. Card rules come from the NHS service manual.</summary>
internal sealed class TextChecks(Labels labels, ProblemList problems)
{
    private const int MostWarnings = 2;
    private const int DeepestHeading = 3;

    public void Check(SourceText source, MarkdownDocument document)
    {
        RefuseHtml(source, document);
        CheckHeadings(source, document);
        CheckPictures(source, document);
        CheckBrackets(source, document);
        CheckCitations(source, document);
        foreach (var card in document.Descendants<CustomContainer>())
            CheckCard(source, card);
        CheckCardCounts(source, document);
    }

    private void RefuseHtml(SourceText source, MarkdownDocument document)
    {
        const string message = "Raw HTML is not used here. Write it as Markdown; docs/content.md shows the marks we know.";
        foreach (var block in document.Descendants<HtmlBlock>())
            problems.Add(source.File, source.LineOf(block.Line), message);
        foreach (var inline in document.Descendants<HtmlInline>())
            problems.Add(source.File, source.LineOf(inline.Line), message);
    }

    private void CheckHeadings(SourceText source, MarkdownDocument document)
    {
        var above = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                problems.Add(source.File, source.LineOf(heading.Line), "The title in the front matter is the only “#” heading. Use “##”.");
            else if (heading.Level > DeepestHeading)
                problems.Add(source.File, source.LineOf(heading.Line), "Headings are “##” or “###”. Use one of these.");
            else if (heading.Level > above + 1)
                problems.Add(source.File, source.LineOf(heading.Line), $"This heading skips a level. Use {above + 1} number signs.");
            if (Words(heading).Length == 0)
                problems.Add(source.File, source.LineOf(heading.Line), "This heading has no words. Write them behind the number signs.");
            above = heading.Level;
        }

        foreach (var twice in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 2).GroupBy(Words).Where(group => group.Count() > 1))
            problems.Add(source.File, source.LineOf(twice.Last().Line), $"The heading “{twice.Key}” is there twice. Give one another name, so that links are clear.");
    }

    private static string Words(HeadingBlock heading) => heading.Inline is { } inline ? PlainText.Of(inline) : "";

    private void CheckPictures(SourceText source, MarkdownDocument document)
    {
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            if (PlainText.Of(picture).Length == 0)
                problems.Add(source.File, source.LineOf(picture.Line), "This picture has no text between its brackets. Say what it shows.");
        }
    }

    // A citation with a slip in it, or a footnote, which we do not render, would be shown to readers as it is written.
    private void CheckBrackets(SourceText source, MarkdownDocument document)
    {
        var citations = document.Descendants<CitationInline>().ToLookup(citation => citation.Line);
        foreach (var (number, line) in source.Body.Split('\n').Index())
        {
            if (Count(line, "[@") > citations[number].Count())
                problems.Add(source.File, source.LineOf(number), "This is not a citation we can read. Write [@key], or [@key; @other], with keys of lower-case letters, digits and hyphens.");
            if (Count(line, "[^") > 0)
                problems.Add(source.File, source.LineOf(number), "Footnotes are not rendered. Say it in the text, or leave it out.");
        }
    }

    private void CheckCitations(SourceText source, MarkdownDocument document)
    {
        foreach (var citation in document.Descendants<LinkInline>().SelectMany(link => link.Descendants<CitationInline>()))
            problems.Add(source.File, source.LineOf(citation.Line), "A citation is a link itself. Put it behind the link or picture, not into its brackets.");
    }

    private static int Count(string line, string mark) => line.AsSpan().Count(mark);

    private void CheckCard(SourceText source, CustomContainer card)
    {
        if (card.Kind is not { } kind)
            Problem(source, card, $"“::: {card.Info}” is not a card we know. Known: {string.Join(", ", CardKinds.Names)}.");
        else if (card.Heading.Length == 0)
            Problem(source, card, $"This card has no heading. Write it on the same line: “::: {card.Info} Heading”.");
        else if (kind.IsCare())
            CheckCareCard(source, card, kind);
        else if (kind == CardKind.Dont)
            CheckDont(source, card);

        if (!card.IsClosed)
            Problem(source, card, "This card is never closed. Add a line “:::” where it ends.");
    }

    private void CheckCareCard(SourceText source, CustomContainer card, CardKind kind)
    {
        if (!card.Heading.EndsWith(labels.CareHeadingEnd, StringComparison.OrdinalIgnoreCase))
            Problem(source, card, $"The heading of a care card says one clear action and ends in “{labels.CareHeadingEnd}”.");
        if (card.FirstOrDefault() is not ListBlock)
            Problem(source, card, "A care card begins with a list, right below its heading.");
        if (Next(card) is not (null or HeadingBlock or CustomContainer))
            Problem(source, card, "Text follows this care card. Give it a heading, so that a listener knows where the card ends.");

        if (kind != CardKind.Emergency)
            return;
        foreach (var link in card.Descendants<LinkInline>().Where(link => !IsDirectHelp(link.Url)))
            problems.Add(source.File, source.LineOf(link.Line), $"An emergency card links only to /help or a tel: address, not to “{link.Url}”.");
    }

    private void CheckDont(SourceText source, CustomContainer card)
    {
        if (!card.Descendants<ListItemBlock>().Any())
            Problem(source, card, "A card of this kind is a list: each line starts with “- ”.");
        foreach (var item in card.Descendants<ListItemBlock>())
        {
            if (!string.Join(" ", PlainText.Blocks(item)).Contains(labels.DoNot, StringComparison.OrdinalIgnoreCase))
                problems.Add(source.File, source.LineOf(item.Line), $"Heard alone, this line would be an order to do it. Say “{labels.DoNot}” in it.");
        }
    }

    private void CheckCardCounts(SourceText source, MarkdownDocument document)
    {
        foreach (var kind in document.Descendants<CustomContainer>().GroupBy(card => card.Kind))
        {
            if (kind.Key?.IsCare() == true && kind.Count() > 1)
                Problem(source, kind.ElementAt(1), $"This is the second “{kind.First().Info}” card on the page. Keep one of each level.");
            if (kind.Key == CardKind.Warning && kind.Count() > MostWarnings)
                Problem(source, kind.ElementAt(MostWarnings), $"More than {MostWarnings} warnings on a page are overlooked. Remove one.");
        }
    }

    private void Problem(SourceText source, CustomContainer card, string message) =>
        problems.Add(source.File, source.LineOf(card.Line), message);

    private static Block? Next(Block block)
    {
        var siblings = block.Parent!;
        // The addresses of [links][like-this] are gathered at the end of the document; nobody sees them.
        return siblings.Skip(siblings.IndexOf(block) + 1).FirstOrDefault(next => next is not LinkReferenceDefinitionGroup);
    }

    private static bool IsDirectHelp(string? url) =>
        url is not null && (url == "/help" || url.StartsWith("/help#", StringComparison.Ordinal) || url.StartsWith("tel:", StringComparison.Ordinal));
}
