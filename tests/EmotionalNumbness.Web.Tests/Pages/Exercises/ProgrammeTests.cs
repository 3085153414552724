namespace EmotionalNumbness.Web.Tests.Pages.Exercises;

[Collection(SharedSite.Name)]
public class ProgrammeTests(SiteHost site)
{
    [Fact]
    public async Task Each_day_has_something_to_read_to_do_and_to_write()
    {
        var page = await site.Visitor().OpenAsync("/programme");

        Assert.All(Repository.Guide.Exercises.Programme.Days.Zip(page.All("section.day")), pair =>
        {
            var links = pair.Second.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split('#')[0]);
            Assert.Equal([$"/guide/{pair.First.Part.Slug}", $"/exercises/{pair.First.Exercise.Slug}"], links);
            Assert.Contains(pair.First.WritingPrompt, HtmlPage.Words(pair.Second), StringComparison.Ordinal);
        });
        Assert.Equal(7, page.All("section.day").Count());
    }

    [Fact]
    public async Task No_word_of_it_reproaches_or_counts()
    {
        var page = await site.Visitor().OpenAsync("/programme");

        Assert.DoesNotMatch(@"(?i)\b(streak|missed|behind|complete|finish|goal|score)\b", HtmlPage.Words(page.Main));
    }
}
