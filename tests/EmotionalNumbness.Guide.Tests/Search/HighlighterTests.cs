using EmotionalNumbness.Guide.Search;
using Lucene.Net.Analysis.En;
using Lucene.Net.Util;

namespace EmotionalNumbness.Guide.Tests.Search;

public sealed class HighlighterTests : IDisposable
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("lorem", 100));

    private readonly EnglishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);

    public void Dispose() => analyzer.Dispose();

    [Fact]
    public void Short_text_is_shown_whole_with_every_match_marked()
    {
        var excerpt = Excerpt("Sleep helps. Sleeping helps more.");

        Assert.Equal(
            [new ExcerptRun("Sleep", true), new ExcerptRun(" helps. ", false), new ExcerptRun("Sleeping", true), new ExcerptRun(" helps more.", false)],
            excerpt);
    }

    [Fact]
    public void Text_without_a_match_is_shown_from_its_beginning()
    {
        var excerpt = Excerpt(Long);

        Assert.Equal([new ExcerptRun(Long[..215], false), new ExcerptRun(" …", false)], excerpt);
    }

    [Fact]
    public void Long_text_is_cut_at_words_around_the_first_match()
    {
        var excerpt = Excerpt($"{Long} sleep {Long}");

        Assert.Equal("… ", excerpt[0].Text);
        Assert.Equal(" …", excerpt[^1].Text);
        Assert.Equal(new ExcerptRun("sleep", true), excerpt[2]);
        Assert.All(string.Concat(excerpt.Select(run => run.Text)).Trim('…', ' ').Split(' '), word => Assert.True(word is "lorem" or "sleep", word));
    }

    [Fact]
    public void Match_at_the_very_end_is_shown()
    {
        var excerpt = Excerpt($"{Long} sleep");

        Assert.Equal(new ExcerptRun("sleep", true), excerpt[^1]);
    }

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        var excerpt = Excerpt("");

        Assert.Empty(excerpt);
    }

    [Fact]
    public void Text_without_spaces_is_cut_anywhere()
    {
        var unbroken = string.Join('/', Enumerable.Repeat("lorem", 100));

        var excerpt = Excerpt($"some words before it, enough of them to be cut off at the beginning sleep/{unbroken}");

        Assert.Contains(new ExcerptRun("sleep", true), excerpt);
    }

    [Fact]
    public void Match_far_behind_the_last_space_is_shown()
    {
        var unbroken = string.Join('/', Enumerable.Repeat("lorem", 100));

        var excerpt = Excerpt($"{unbroken}/sleep/{unbroken}");

        Assert.Equal([new ExcerptRun("… ", false), new ExcerptRun("sleep", true)], excerpt.Take(2));
    }

    private IReadOnlyList<ExcerptRun> Excerpt(string text) =>
        new Highlighter(analyzer, new HashSet<string> { "sleep" }).Excerpt(text);
}
