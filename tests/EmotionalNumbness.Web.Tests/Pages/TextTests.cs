using System.Globalization;
using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class TextTests(SiteHost site)
{
    [Fact]
    public async Task Every_page_of_the_content_is_shown()
    {
        var visitor = site.Visitor();

        await Assert.AllAsync(Repository.Guide.Pages, async text =>
        {
            var page = await visitor.OpenAsync($"/{text.Slug}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(text.Title, page.Heading);
            Assert.Equal(text.Summary, HtmlPage.Words(page.One("p.lead")));
            Assert.Equal($"Last checked on {text.Reviewed.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}.", HtmlPage.Words(page.One("p.reviewed")));
        });
    }

    [Theory]
    [InlineData("about")]
    [InlineData("privacy")]
    [InlineData("safety")]
    [InlineData("accessibility")]
    [InlineData("disclaimer")]
    public void The_footer_links_to_a_page_that_is_there(string slug) =>
        Assert.NotNull(Repository.Guide.PageFor(slug));
}
