namespace EmotionalNumbness.Web.Tests.Pages.Exercises;

[Collection(SharedSite.Name)]
public class IndexTests(SiteHost site)
{
    [Fact]
    public async Task It_lists_every_exercise_in_order()
    {
        var page = await site.Visitor().OpenAsync("/exercises");

        Assert.Equal(
            Repository.Guide.Exercises.All.Select(exercise => (exercise.Title, $"/exercises/{exercise.Slug}")),
            page.All("ul.tries h3 a").Select(link => (HtmlPage.Words(link), link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task One_tap_begins_the_shortest_that_looks_outward()
    {
        var page = await site.Visitor().OpenAsync("/exercises");

        Assert.Equal("/exercises/five-senses#begin", page.Hrefs("main a.button").First());
    }

    [Fact]
    public async Task Outward_ones_begin_at_once_and_inward_ones_are_looked_at_first()
    {
        var page = await site.Visitor().OpenAsync("/exercises");

        Assert.Equal(
            Repository.Guide.Exercises.All.Select(exercise => exercise.Direction == EmotionalNumbness.Guide.Exercises.Direction.Outward ? $"/exercises/{exercise.Slug}#begin" : $"/exercises/{exercise.Slug}"),
            page.Hrefs("ul.tries a.button"));
    }

    [Fact]
    public async Task It_leads_to_the_questions_and_to_the_seven_days()
    {
        var page = await site.Visitor().OpenAsync("/exercises");

        Assert.Contains("/start", page.Hrefs("main a"));
        Assert.Contains("/programme", page.Hrefs("main a"));
    }
}
