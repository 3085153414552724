using Lucene.Net.Analysis;

namespace EmotionalNumbness.Guide.Search;

/// <summary>Cuts a passage around the first match and marks every match in it.</summary>
internal sealed class Highlighter(Analyzer analyzer, IReadOnlySet<string> terms)
{
    private const int Longest = 220;
    private const int Before = 60;

    public IReadOnlyList<ExcerptRun> Excerpt(string text)
    {
        var matches = Tokens.Of(analyzer, text).Where(token => terms.Contains(token.Term)).ToList();
        var start = matches.Count == 0 ? 0 : WordStart(text, matches[0].Start);
        var end = WordEnd(text, start, matches.Count == 0 ? start : matches[0].End);

        var runs = new List<ExcerptRun>();
        var at = start;
        foreach (var match in matches.Where(match => match.Start >= start && match.End <= end))
        {
            Add(runs, text[at..match.Start], isMatch: false);
            Add(runs, text[match.Start..match.End], isMatch: true);
            at = match.End;
        }

        Add(runs, text[at..end], isMatch: false);
        if (start > 0)
            runs.Insert(0, new ExcerptRun("… ", false));
        if (end < text.Length)
            runs.Add(new ExcerptRun(" …", false));
        return runs;
    }

    private static void Add(List<ExcerptRun> runs, string text, bool isMatch)
    {
        if (text.Length > 0)
            runs.Add(new ExcerptRun(text, isMatch));
    }

    /// <summary>Some words before the match, or the match itself where no space stands between.</summary>
    private static int WordStart(string text, int match)
    {
        var at = match - Before;
        if (at <= 0)
            return 0;
        var space = text.IndexOf(' ', at, match - at);
        return space < 0 ? match : space + 1;
    }

    private static int WordEnd(string text, int start, int matchEnd)
    {
        var at = start + Longest;
        if (at >= text.Length)
            return text.Length;
        var space = text.LastIndexOf(' ', at, Longest);
        return space < matchEnd ? at : space;
    }
}
