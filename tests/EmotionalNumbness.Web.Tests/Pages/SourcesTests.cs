namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class SourcesTests(SiteHost site)
{
    [Fact]
    public async Task It_lists_every_source_once()
    {
        var page = await site.Visitor().OpenAsync("/sources");

        Assert.Equal(Repository.Guide.References.Select(reference => (reference.Key, reference.Title)), page.All("ul.all-sources > li").Select(source => (source.Id!, source.QuerySelector("bdi a, bdi cite")!.TextContent)));
    }

    [Fact]
    public async Task Each_source_names_the_parts_and_exercises_that_cite_it()
    {
        var page = await site.Visitor().OpenAsync("/sources");

        Assert.All(Repository.Guide.References.Zip(page.All("ul.all-sources > li")), pair => Assert.Equal(
            Repository.Guide.Parts.Where(part => part.Sources.Any(source => source.Key == pair.First.Key)).Select(part => $"/guide/{part.Slug}")
                .Concat(Repository.Guide.Exercises.All.Where(exercise => exercise.Sources.Any(source => source.Key == pair.First.Key)).Select(exercise => $"/exercises/{exercise.Slug}")),
            pair.Second.QuerySelectorAll(".cited-in a").Select(link => link.GetAttribute("href"))));
    }
}
