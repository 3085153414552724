using System.Net;
using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Web.Tests.Pages.Exercises;

[Collection(SharedSite.Name)]
public class StartTests(SiteHost site)
{
    private static StartRules Rules => Repository.Guide.Exercises.Start;

    [Fact]
    public async Task It_begins_with_the_first_question_and_with_what_means_danger()
    {
        var page = await site.Visitor().OpenAsync("/start");

        Assert.Equal(Rules.First.Ask, page.Heading);
        Assert.Equal(Rules.First.Answers.OrderByDescending(answer => answer.IsDanger).Select(answer => answer.Say), page.All("button[name=said]").Select(HtmlPage.Words));
    }

    // By pressing the page's own buttons, every way there is.
    [Fact]
    public async Task Every_way_through_ends_within_three_questions_with_three_reasons_and_danger_leads_to_help()
    {
        var endings = new List<HtmlPage>();
        await WalkAsync(await site.Visitor().OpenAsync("/start"), questions: 1, endings);

        Assert.Equal(Rules.Paths().Count(), endings.Count);
        Assert.All(endings, ending =>
        {
            var isDanger = ending.All("section.care.emergency").Any();
            Assert.Equal(StartRules.SuggestionCount, ending.Hrefs("ol.suggestions a").Distinct().Count());
            Assert.All(ending.All("ol.suggestions p"), reason => Assert.NotEqual("", HtmlPage.Words(reason)));
            Assert.All(ending.All("ol.suggestions a"), title => Assert.NotEqual("", HtmlPage.Words(title)));
            Assert.Equal(isDanger ? "Help comes first" : "Three things you could try", ending.Heading);
            Assert.True(!isDanger || ending.Hrefs("main a").First() == "tel:988");
        });
        Assert.Equal(Rules.Paths().Count(path => path[^1].IsDanger), endings.Count(ending => ending.All("section.care.emergency").Any()));
    }

    [Fact]
    public async Task What_was_said_gives_the_reason()
    {
        var page = await SayAsync("It began after a new medicine", "I take it as agreed", "Something to read");

        Assert.Contains("You said that it began after a new medicine.", page.All("ol.suggestions p").Select(HtmlPage.Words));
    }

    [Fact]
    public async Task One_step_back_is_one_step_back()
    {
        var page = await SayAsync("I feel empty or flat", "Two weeks or longer");

        Assert.Equal(["I feel empty or flat"], page.All("form.row input[name=said]").Select(field => field.GetAttribute("value")));
    }

    [Theory]
    [InlineData("Something an editor has removed")]
    [InlineData("I feel empty or flat", "Nobody offers this")]
    [InlineData("I feel empty or flat", "Two weeks or longer", "Something to read", "And more", "And more")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_was_not_offered_leads_back_to_the_beginning(params string[] said)
    {
        var page = await SayAsync(said);

        Assert.Equal(Rules.First.Ask, page.Heading);
        Assert.Empty(page.All("input[name=said]"));
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_or_told()
    {
        var page = await SayAsync("I think about suicide or self-harm, or I am not safe");

        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Equal("", page.Header("Set-Cookie"));
        Assert.All(page.OwnAddresses, address => Assert.DoesNotContain('?', address));
    }

    private async Task WalkAsync(HtmlPage page, int questions, List<HtmlPage> endings)
    {
        var answers = page.All("button[name=said]").ToList();
        if (answers.Count == 0)
        {
            endings.Add(page);
            return;
        }

        Assert.InRange(questions, 1, StartRules.MostQuestions);
        var earlier = page.All("ul.answers").Single().ParentElement!.QuerySelectorAll("input[name=said]").Select(field => field.GetAttribute("value")!).ToList();
        foreach (var answer in answers)
            await WalkAsync(await SayAsync([.. earlier, answer.GetAttribute("value")!]), questions + 1, endings);
    }

    private async Task<HtmlPage> SayAsync(params string[] said)
    {
        using var answer = await site.Visitor().SendFormAsync("/start", [.. said.Select(each => ("said", each))]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await HtmlPage.OfAsync("/start", answer);
    }
}
