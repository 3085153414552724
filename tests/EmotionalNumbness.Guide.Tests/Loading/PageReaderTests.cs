namespace EmotionalNumbness.Guide.Tests.Loading;

public class PageReaderTests
{
    [Fact]
    public void Page_holds_what_its_file_says()
    {
        using var content = new ContentFixture();

        var page = content.Publish().PageFor("about");

        Assert.NotNull(page);
        Assert.Equal(("about", "About", "What this is.", new DateOnly(2026, 11, 22)), (page.Slug, page.Title, page.Summary, page.Reviewed));
        Assert.Equal("<p>This is <a href=\"guide\">a guide</a>, and it speaks of <a href=\"guide/grief#what-helps\">grief</a>.</p>\n", page.Html);
    }

    [Fact]
    public void Page_cannot_cite()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "This is", "First.\n\nA fact [@smith-2020]. This is");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 9, "A page has no list of sources");
    }

    [Theory]
    [InlineData("title: About", "title: ", 70, 2)]
    [InlineData("summary: What this is.", "summary: ", 240, 3)]
    public void Text_over_its_length_is_refused(string line, string key, int longest, int number)
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, line, key + new string('x', longest + 1));

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, number, $"the most is {longest}");
    }

    [Fact]
    public void Text_of_a_page_is_checked_like_any_other()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "This is", "<b>This</b> is");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 7, "Raw HTML");
    }

    [Fact]
    public void Page_may_waive_a_word()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.About, "This is", "Wait at least a day. This is")
            .Replace(ContentFixture.About, "reviewed:", "waivers:\n  - words: at least a day\n    reason: a length of time\n    by: A. Editor\nreviewed:");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }
}
