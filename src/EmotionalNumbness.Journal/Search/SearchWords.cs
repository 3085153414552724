using System.Text;

namespace EmotionalNumbness.Journal.Search;

/// <summary>The words and phrases of a search, folded.</summary>
internal sealed class SearchWords
{
    /// <summary>What comes after is left out: nobody types so much to find a page.</summary>
    private const int LongestSearch = 400, MostWords = 20;

    /// <summary>One page of a text may show a great many; more marks help nobody.</summary>
    private const int MostFound = 1000;

    private readonly IReadOnlyList<string> words;

    private SearchWords(IReadOnlyList<string> words) => this.words = words;

    /// <summary>Whether there is none, so that every text fits.</summary>
    public bool IsEmpty => words.Count == 0;

    public static SearchWords Of(string? typed)
    {
        var folded = Fold(typed ?? "");
        var words = new List<string>();
        // Every second piece stood between quotation marks; one that was not closed runs to the end.
        foreach (var (piece, i) in folded.Split('"').Select((piece, i) => (piece, i)))
            words.AddRange(i % 2 == 1 ? [piece.Trim()] : piece.Split(' '));
        return new SearchWords([.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(MostWords)]);
    }

    /// <summary>Whether all of them stand in a text.</summary>
    public bool AreIn(string text)
    {
        using var folded = new FoldedText(text);
        foreach (var word in words)
        {
            if (folded.Characters.IndexOf(word, StringComparison.Ordinal) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Where they stand in a text, or null if one of them does not.</summary>
    public IReadOnlyList<TextRange>? FindIn(string text)
    {
        if (IsEmpty)
            return [];
        if (!AreIn(text))
            return null;
        using var folded = FoldedText.WithOrigins(text);
        var found = new List<TextRange>();
        foreach (var word in words)
            AddAll(found, folded, word, text);
        return Joined(found);
    }

    /// <summary>Whether a short text, such as a tag, is the same.</summary>
    public static bool Same(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.Ordinal);

    private static string Fold(string typed)
    {
        using var folded = new FoldedText(typed.Length > LongestSearch ? typed[..LongestSearch] : typed);
        return new StringBuilder().Append(folded.Characters.Trim(' ')).ToString();
    }

    private static void AddAll(List<TextRange> found, in FoldedText folded, string word, string text)
    {
        for (var at = 0; found.Count < MostFound;)
        {
            var next = folded.Characters[at..].IndexOf(word, StringComparison.Ordinal);
            if (next < 0)
                return;
            found.Add(folded.Origin(at + next, word.Length, text));
            at += next + word.Length;
        }
    }

    /// <summary>In order; those that touch or overlap are one.</summary>
    private static List<TextRange> Joined(List<TextRange> found)
    {
        var joined = new List<TextRange>();
        foreach (var range in found.OrderBy(range => range.Start))
        {
            if (joined.Count > 0 && joined[^1] is var last && range.Start <= last.Start + last.Length)
                joined[^1] = last with { Length = Math.Max(last.Length, range.Start + range.Length - last.Start) };
            else
                joined.Add(range);
        }

        return joined;
    }
}
