namespace EmotionalNumbness.Journal.Search;

/// <summary>Cuts the pieces around hits out of a text.</summary>
public static class Excerpts
{
    /// <summary>A space further off than this is not looked for: some scripts have none.</summary>
    private const int LongestWord = 20;

    /// <summary>Pieces in order, each with what was found in it. A text without hits gives its beginning.</summary>
    /// <param name="hit">What was found.</param>
    /// <param name="around">How many characters are shown on each side of a hit, at most; cut between words where there are spaces.</param>
    /// <param name="most">How many pieces.</param>
    public static IReadOnlyList<Excerpt> Of(SearchHit hit, int around, int most)
    {
        var text = hit.Entry.Text;
        var found = hit.Found.Count > 0 ? hit.Found : [new TextRange(0, 0)];
        var pieces = new List<Excerpt>();
        foreach (var range in found)
        {
            var (start, end) = (StartOf(text, range.Start - around, around), EndOf(text, range.Start + range.Length + around, around));
            if (pieces.Count > 0 && pieces[^1] is var last && start <= last.Start + last.Text.Length)
                pieces[^1] = Piece(text, last.Start, Math.Max(end, last.Start + last.Text.Length), hit.Found);
            else if (pieces.Count < most)
                pieces.Add(Piece(text, start, end, hit.Found));
            else
                break;
        }

        return pieces;
    }

    private static Excerpt Piece(string text, int start, int end, IReadOnlyList<TextRange> found) => new(
        text[start..end], start, end < text.Length,
        [.. found.Where(range => range.Start >= start && range.Start + range.Length <= end).Select(range => range with { Start = range.Start - start })]);

    private static int StartOf(string text, int near, int around)
    {
        if (near <= 0)
            return 0;
        var space = text.AsSpan(near, Math.Min(around, LongestWord)).IndexOfAny(" \n\t");
        var start = space < 0 ? near : near + space + 1;
        return char.IsLowSurrogate(text[Math.Min(start, text.Length - 1)]) ? start - 1 : start;
    }

    private static int EndOf(string text, int near, int around)
    {
        if (near >= text.Length)
            return text.Length;
        var from = near - Math.Min(around, LongestWord);
        var space = text.AsSpan(from, near - from).LastIndexOfAny(" \n\t");
        var end = space < 0 ? near : from + space;
        return char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }
}
