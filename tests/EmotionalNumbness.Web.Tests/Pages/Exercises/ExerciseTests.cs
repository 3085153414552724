using EmotionalNumbness.Guide.Exercises;

namespace EmotionalNumbness.Web.Tests.Pages.Exercises;

[Collection(SharedSite.Name)]
public class ExerciseTests(SiteHost site)
{
    [Fact]
    public Task It_says_when_not_to_do_it_before_the_steps() => OnEachAsync((exercise, page) =>
    {
        Assert.Equal(exercise.Title, page.Heading);
        Assert.Equal(exercise.Cautions, page.All("section[aria-labelledby=before] li").Select(HtmlPage.Words));
        var order = page.All("h2").Select(heading => heading.Id).ToList();
        Assert.True(order.IndexOf("before") < order.IndexOf("begin"));
    });

    [Fact]
    public Task Every_step_of_every_way_can_be_read_with_its_time() => OnEachAsync((exercise, page) =>
    {
        var lists = page.All("ol.steps").ToList();

        Assert.Equal(exercise.Ways.Count, lists.Count);
        Assert.All(exercise.Ways.Zip(lists), pair =>
        {
            Assert.Equal(pair.First.Steps.Select(step => step.Say), pair.Second.QuerySelectorAll("li > strong").Select(HtmlPage.Words));
            Assert.Equal(pair.First.Minutes * 60, pair.Second.QuerySelectorAll("li").Sum(step => int.Parse(step.GetAttribute("data-seconds")!, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.All(pair.Second.QuerySelectorAll("li > small"), time => Assert.Matches(@"^(\d+ seconds|\d+ min( \d+ s)?)$", HtmlPage.Words(time)));
        });
    });

    [Fact]
    public Task The_player_waits_for_a_script() => OnEachAsync((_, page) =>
    {
        Assert.True(page.One("[data-player]").HasAttribute("hidden"));
        Assert.True(page.One("form[data-begin]").HasAttribute("hidden"));
        Assert.Empty(page.All("input[type=checkbox][checked]"));
    });

    [Fact]
    public Task It_has_one_place_that_speaks_and_that_politely() => OnEachAsync((_, page) =>
        Assert.Equal("polite", page.One("main [aria-live]").GetAttribute("aria-live")));

    [Fact]
    public Task It_says_how_sure_this_is_and_from_where() => OnEachAsync((exercise, page) =>
    {
        Assert.Equal(exercise.Sureness, HtmlPage.Words(page.One("section[aria-labelledby=sure] strong")));
        Assert.Equal(exercise.Sources.Count, page.All("section.sources li").Count());
        Assert.Equal(page.Hrefs("sup.cite a").Distinct().Select(link => link[1..]), page.All("section.sources li").Select(source => source.Id));
    });

    [Fact]
    public Task It_asks_how_one_is_afterwards() => OnEachAsync((exercise, page) =>
    {
        var form = page.One("form[data-after-form]");

        Assert.Equal(("post", $"/exercises/{exercise.Slug}/after"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["better", "same", "worse"], form.QuerySelectorAll("button[name=answer]").Select(button => button.GetAttribute("value")));
    });

    [Fact]
    public Task Its_script_is_loaded_from_here() => OnEachAsync((_, page) =>
        Assert.Contains(page.All("script[type=module]"), script => script.GetAttribute("src")!.StartsWith("/js/player.", StringComparison.Ordinal)));

    [Fact]
    public async Task Every_drawing_is_there_and_is_said_in_words()
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/exercises/gentle-stretching");
        var drawings = page.All("ol.steps img").ToList();

        Assert.Equal(8, drawings.Count);
        await Assert.AllAsync(drawings, async drawing =>
        {
            Assert.NotEqual("", drawing.GetAttribute("alt"));
            using var answer = await visitor.SendAsync("GET", drawing.GetAttribute("src")!);
            Assert.Equal((System.Net.HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        });
    }

    [Theory]
    [InlineData("/exercises/nothing-here")]
    [InlineData("/exercises/_index")]
    [InlineData("/exercises/nothing-here/after")]
    public async Task One_that_is_not_there_is_not_found(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Visitor().OpenAsync(address)).Status);

    private async Task OnEachAsync(Action<Exercise, HtmlPage> holds)
    {
        var visitor = site.Visitor();
        await Assert.AllAsync(Repository.Guide.Exercises.All, async exercise => holds(exercise, await visitor.OpenAsync($"/exercises/{exercise.Slug}")));
    }
}
