using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EmotionalNumbness.Guide.Markdown.Citations;

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;

        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 0)
            return false;

        var keys = text[1..end].ToString().Split(';', StringSplitOptions.TrimEntries);
        if (!keys.All(IsKey))
            return false;

        processor.Inline = new CitationInline([.. keys.Select(key => key[1..])])
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), slice.Start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    private static bool IsKey(string text) =>
        text.Length > 1 && text[0] == '@' && text.AsSpan(1).IndexOfAnyExcept(KeyCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
}
