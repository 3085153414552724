using System.Net;
using AngleSharp.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Small steps: chosen, noted when they happened, and nothing said when they did not.</summary>
public sealed class StepsTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Steps = "/journal/steps";

    private readonly SiteHost site = evening.Site;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_is_chosen_and_noted_on_the_days_it_happened()
    {
        await ChooseAsync(("form.idea", "short-walk"));
        var step = writer.Page.One(".step");
        Assert.Equal("A walk around the block", HtmlPage.Words(step.QuerySelector("h2")!));
        Assert.Empty(step.QuerySelectorAll("svg"));

        await PressAsync("happened");
        await PressAsync("happened", ("form.day", "2026-11-20"));

        Assert.Contains("It happened today", HtmlPage.Words(writer.Page.One(".done")), StringComparison.Ordinal);
        Assert.Contains("2 (November 20; November 25)", HtmlPage.Words(writer.Page.One(".step")), StringComparison.Ordinal);
        Assert.Equal(2, writer.Page.All(".step svg .disc").Count());
        Assert.Equal(Steps, writer.Page.Address);
        await PressAsync("take-back");
        Assert.Single(writer.Page.All(".step svg .disc"));
    }

    [Fact]
    public async Task Own_words_do_too_and_can_be_laid_aside_and_deleted_and_brought_back()
    {
        await ChooseAsync(("form.text", "Tea on the step"), ("form.kind", "Activity"));
        await PressAsync("lay-aside");
        Assert.Contains("Laid aside", HtmlPage.Words(writer.Page.One(".step")), StringComparison.Ordinal);
        await PressAsync("take-up");
        Assert.DoesNotContain("Laid aside", HtmlPage.Words(writer.Page.One(".step .saved, .step h2")), StringComparison.Ordinal);

        await PressAsync("remove");
        Assert.Empty(writer.Page.All(".step"));
        var undo = Writer.FieldsOf(writer.Page.One("form.note"));
        undo["act"] = "bring-back";
        await writer.PostAsync(Steps, undo);

        Assert.Equal("Tea on the step", HtmlPage.Words(writer.Page.One(".step h2")));
    }

    [Fact]
    public async Task Without_a_choice_nothing_is_kept_and_the_page_says_so()
    {
        await ChooseAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, writer.Page.Status);
        Assert.NotEmpty(HtmlPage.Words(writer.Page.One("#notice")));
    }

    [Theory]
    [InlineData("2099-01-01")]
    [InlineData("yesterday")]
    public async Task A_day_that_will_not_do_is_told(string day)
    {
        await ChooseAsync(("form.idea", "one-song"));

        await PressAsync("happened", ("form.day", day));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, writer.Page.Status);
        Assert.Empty(writer.Page.All(".step svg"));
    }

    [Fact]
    public async Task Without_its_token_what_was_typed_stays()
    {
        var page = await writer.PostAsync(Steps, [new("act", "choose"), new("form.text", "Tea on the step")]);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("Tea on the step", page.One("#own").GetAttribute("value"));
    }

    private async Task ChooseAsync(params (string Name, string Value)[] typed)
    {
        await writer.OpenAsync(Steps);
        await SendAsync(writer.Page.One("form.choose"), [.. typed, ("act", "choose")]);
    }

    private Task PressAsync(string act, params (string Name, string Value)[] typed) => SendAsync(writer.Page.One(".step form"), [.. typed, ("act", act)]);

    private async Task SendAsync(IElement form, (string Name, string Value)[] typed)
    {
        var fields = Writer.FieldsOf(form);
        foreach (var (name, value) in typed)
            fields[name] = value;
        await writer.PostAsync(Steps, fields);
    }
}
