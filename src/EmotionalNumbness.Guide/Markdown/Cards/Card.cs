using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace EmotionalNumbness.Guide.Markdown.Cards;

/// <summary>How we read one of Markdig's custom containers.</summary>
internal static class Card
{
    private static readonly object HeadingLevelKey = new();

    extension(CustomContainer container)
    {
        public CardKind? Kind => CardKinds.Named(container.Info);

        public string Heading => container.Arguments?.Trim() ?? "";

        public bool IsClosed => container.ClosingFencedCharCount > 0;

        public int HeadingLevel => container.GetData(HeadingLevelKey) as int? ?? 2;
    }

    /// <summary>
    /// A care card stands alone, so its heading is of the second level; other cards belong to the section they stand in.
    /// </summary>
    public static void SetHeadingLevels(MarkdownDocument document, int shift)
    {
        var insideSection = false;
        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock)
                insideSection = true;
            else if (block is CustomContainer card)
                card.SetData(HeadingLevelKey, (card.Kind?.IsCare() != true && insideSection ? 3 : 2) + shift);
        }
    }
}
