namespace EmotionalNumbness.Web.Tests.Pages.Guide;

[Collection(SharedSite.Name)]
public class AllTests(SiteHost site)
{
    [Fact]
    public async Task It_holds_every_part_in_order()
    {
        var page = await site.Visitor().OpenAsync("/guide/all");

        Assert.Equal(
            Repository.Guide.Parts.Select(part => (part.Slug, part.Title)),
            page.All("section.whole-part > h2").Select(heading => (heading.Id!, HtmlPage.Words(heading))));
        Assert.Equal(Repository.Guide.Parts.Select(part => $"#{part.Slug}"), page.Hrefs("nav.whole-contents a"));
    }

    [Fact]
    public async Task Each_part_keeps_its_own_sources()
    {
        var page = await site.Visitor().OpenAsync("/guide/all");

        Assert.All(Repository.Guide.Parts.Zip(page.All("section.whole-part")), pair =>
        {
            var (part, section) = pair;
            var numbers = Enumerable.Range(1, part.Sources.Count).Select(number => $"{part.Slug}-source-{number}").ToList();
            Assert.Equal(numbers, section.QuerySelectorAll("details.sources li").Select(source => source.Id));
            Assert.Equal(numbers, section.QuerySelectorAll("sup.cite a").Select(citation => citation.GetAttribute("href")![1..]).Distinct());
        });
    }

    // Every page asks this of itself; here two parts with a like heading would meet.
    [Fact]
    public async Task No_id_stands_in_it_twice()
    {
        var page = await site.Visitor().OpenAsync("/guide/all");

        Assert.Empty(page.All("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
