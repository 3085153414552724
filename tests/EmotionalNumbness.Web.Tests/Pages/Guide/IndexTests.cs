namespace EmotionalNumbness.Web.Tests.Pages.Guide;

[Collection(SharedSite.Name)]
public class IndexTests(SiteHost site)
{
    [Fact]
    public async Task It_lists_every_part_with_its_summary_and_minutes()
    {
        var page = await site.Visitor().OpenAsync("/guide");

        Assert.Equal(
            Repository.Guide.Parts.Select(part => $"{part.Title} {part.Summary} about {part.Readability.Minutes} min"),
            page.All("ul.summaries > li").Select(HtmlPage.Words));
        Assert.Equal(Repository.Guide.Parts.Select(part => $"/guide/{part.Slug}"), page.Hrefs("ul.summaries a"));
    }

    [Fact]
    public async Task It_offers_the_beginning_and_the_whole()
    {
        var page = await site.Visitor().OpenAsync("/guide");

        Assert.Equal([$"/guide/{Repository.Guide.Parts[0].Slug}", "/guide/all"], page.Hrefs("main a.button"));
    }

    [Fact]
    public async Task The_navigation_shows_where_one_is()
    {
        var page = await site.Visitor().OpenAsync("/guide");

        Assert.Equal("/guide", page.One("header nav a[aria-current]").GetAttribute("href"));
    }
}
