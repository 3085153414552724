using System.Text;
using EmotionalNumbness.Guide.Markdown.Cards;
using EmotionalNumbness.Guide.Markdown.Citations;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Markdown;

/// <summary>What a text says, without marks or citations: for counting, reading grades and search.</summary>
internal static class PlainText
{
    /// <summary>The text of each paragraph, heading and list item, in order.</summary>
    public static IEnumerable<string> Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is CustomContainer card && card.Heading.Length > 0)
                yield return card.Heading;

            if (block is ContainerBlock inner)
            {
                foreach (var text in Blocks(inner))
                    yield return text;
            }
            else if (block is LeafBlock { Inline: { } inline } && Of(inline) is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }

    /// <summary>The stretches between second-level headings; the first has no heading.</summary>
    public static IReadOnlyList<Section> Sections(MarkdownDocument document)
    {
        var sections = new List<(string Id, string Heading, List<Block> Blocks)> { ("", "", []) };
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 2, Inline: { } inline } heading)
                sections.Add((heading.GetAttributes().Id ?? "", Of(inline), []));
            else
                sections[^1].Blocks.Add(block);
        }

        return [.. sections
            .Select(section => new Section(section.Id, section.Heading, string.Join(" ", section.Blocks.SelectMany(OfBlock).Select(Closed))))
            .Where(section => section.Heading.Length + section.Text.Length > 0)];
    }

    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            _ = inline switch
            {
                AbbreviationInline abbreviation => text.Append(abbreviation.Abbreviation.Label),
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                CitationInline => WithoutSpaceAtEnd(text),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }

    // "A fact [@key]." reads "A fact."
    private static StringBuilder WithoutSpaceAtEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        return text;
    }

    // A heading or list item has no full stop of its own, but is read on its own.
    private static string Closed(string text) => text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? text + "." : text;

    private static IEnumerable<string> OfBlock(Block block) => block switch
    {
        CustomContainer card => Blocks(card).Prepend(card.Heading),
        ContainerBlock container => Blocks(container),
        LeafBlock { Inline: { } inline } => [Of(inline)],
        _ => [],
    };
}
