namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class IndexTests(SiteHost site)
{
    [Fact]
    public async Task Its_doors_lead_to_understanding_trying_writing_and_talking()
    {
        var page = await site.Visitor().OpenAsync("/");

        Assert.Equal(["/guide", "/guide/coming-back-to-your-body", "/journal", "/help"], page.Hrefs("a.door"));
    }

    [Fact]
    public async Task Each_closest_choice_leads_to_its_part()
    {
        var page = await site.Visitor().OpenAsync("/");

        Assert.Equal(
            Repository.Guide.Closest.Select(choice => (choice.Say, $"/guide/{choice.Part}")),
            page.All("a.chip").Select(choice => (HtmlPage.Words(choice), choice.GetAttribute("href")!)));
    }

    [Fact]
    public async Task It_lists_the_guide_in_its_groups()
    {
        var page = await site.Visitor().OpenAsync("/");

        Assert.Equal(Repository.Guide.Groups.Select(group => group.Title), page.All("section[aria-labelledby=inside] h3").Select(HtmlPage.Words));
        Assert.Equal(
            Repository.Guide.Parts.Select(part => (part.Title, $"/guide/{part.Slug}")),
            page.All("ol.parts a").Select(link => (HtmlPage.Words(link), link.GetAttribute("href")!)));
    }
}
