using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Exercises;

[Collection(SharedSite.Name)]
public class AfterTests(SiteHost site)
{
    [Fact]
    public async Task Worse_leads_in_one_step_to_help_and_to_another_exercise_that_looks_outward()
    {
        await Assert.AllAsync(Repository.Guide.Exercises.All, async exercise =>
        {
            var page = await AnswerAsync(exercise.Slug, "worse");

            Assert.Equal("Then stop here", page.Heading);
            Assert.Equal(["/help", $"/exercises/{Repository.Guide.Exercises.OutwardInsteadOf(exercise).Slug}#begin"], page.Hrefs("main a.button"));
            Assert.Equal(3, page.All("main li").Count());
        });
    }

    [Theory]
    [InlineData("same", "That is common")]
    [InlineData("better", "Good to notice")]
    public async Task Any_other_answer_is_met_with_one_thing_to_do_next(string answer, string heading)
    {
        await Assert.AllAsync(Repository.Guide.Exercises.All, async exercise =>
        {
            var page = await AnswerAsync(exercise.Slug, answer);

            Assert.Equal(heading, page.Heading);
            Assert.Equal(exercise.Next.Address, page.Hrefs("main a.button").First());
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("WORSE")]
    [InlineData("<script>")]
    public async Task Anything_else_is_asked_again(string answer)
    {
        var page = await AnswerAsync("five-senses", answer);

        Assert.Equal("How are you now?", page.Heading);
        Assert.Equal(3, page.All("button[name=answer]").Count());
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_where_no_journal_is_open()
    {
        var page = await AnswerAsync("five-senses", "worse");

        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Equal("", page.Header("Set-Cookie"));
        Assert.DoesNotContain("journal", HtmlPage.Words(page.Main), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("worse", page.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_advice_is_on_the_exercise_too_for_a_device_without_a_network()
    {
        var page = await site.Visitor().OpenAsync("/exercises/body-scan");

        Assert.Equal(["better", "same", "worse"], page.All("[data-advice][hidden]").Select(advice => advice.GetAttribute("data-advice")));
        Assert.Contains("/help", page.Hrefs("[data-advice=worse] a"));
    }

    [Fact]
    public async Task Another_site_cannot_answer_for_a_visitor()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/exercises/five-senses/after");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<HtmlPage> AnswerAsync(string slug, string said)
    {
        using var answer = await site.Visitor().SendFormAsync($"/exercises/{slug}/after", ("answer", said));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await HtmlPage.OfAsync($"/exercises/{slug}/after", answer);
    }
}
