using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Markdown.Citations;

/// <summary>Binds each citation to the word before it, so that no line begins with a number.</summary>
internal static class CitationSpacing
{
    public static void Bind(MarkdownDocument document)
    {
        foreach (var citation in document.Descendants<CitationInline>().ToList())
            citation.FollowsSpace = TakeSpaceBefore(citation);
    }

    private static bool TakeSpaceBefore(CitationInline citation)
    {
        switch (citation.PreviousSibling)
        {
            case LineBreakInline { IsHard: false } lineEnd:
                lineEnd.Remove();
                return true;
            case LiteralInline { Content: { Length: > 0 } text } literal when text.Text[text.End] == ' ':
                literal.Content = new StringSlice(text.Text, text.Start, text.End - 1);
                return true;
            default:
                return false;
        }
    }
}
