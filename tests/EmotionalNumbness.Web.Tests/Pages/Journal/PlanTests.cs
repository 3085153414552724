using System.Net;
using AngleSharp.Html.Dom;
using EmotionalNumbness.Web.Pages.Journal.Plan;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>The writer's own plan for hard times.</summary>
public sealed class PlanTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
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
    public async Task It_is_kept_line_by_line_and_its_own_line_can_be_called()
    {
        await writer.OpenAsync("/journal/plan");
        await writer.SendAsync("/journal/plan", ("form.reasons", "The dog.\r\nSpring."), ("form.people", "Anna 555 12 34\r\nThe library"), ("form.lineName", "My clinic"), ("form.linePhone", "+44 20 1234"));

        var page = await writer.OpenAsync("/journal/plan");

        Assert.Equal("The dog.\nSpring.", TextOf(page, "reasons"));
        Assert.Equal("Anna 555 12 34\nThe library", TextOf(page, "people"));
        Assert.Equal("tel:+44201234", page.One("main .row a[href^='tel:']").GetAttribute("href"));
    }

    [Fact]
    public async Task Changed_in_two_tabs_the_later_one_is_asked_and_loses_nothing()
    {
        await writer.OpenAsync("/journal/plan");
        var stale = Writer.FieldsOf(writer.Page.One("form[action='/journal/plan']"));
        await writer.SendAsync("/journal/plan", ("form.reasons", "first"));
        stale["form.reasons"] = "second";

        var page = await writer.PostAsync("/journal/plan", stale);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("second", TextOf(page, "reasons"));
        await writer.SendAsync("/journal/plan");
        Assert.Equal("second", TextOf(await writer.OpenAsync("/journal/plan"), "reasons"));
    }

    [Fact]
    public async Task Where_the_journal_is_full_it_says_so_and_keeps_the_text_in_the_page()
    {
        await using var small = new SiteHost().With("Journal:LongestEntryBytes", "16384").With("Journal:BytesPerJournal", "65536");
        using var other = new Writer(small);
        await other.CreateAsync("quiet owl");
        await other.OpenAsync("/journal/write");
        await other.SendAsync("/journal/write", ("form.text", new string('y', 15_000)));
        var much = new string('x', 60_000);
        await other.OpenAsync("/journal/plan");

        var page = await other.SendAsync("/journal/plan", ("form.reasons", much));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("no room left", HtmlPage.Words(page.One("#notice")), StringComparison.Ordinal);
        Assert.Equal(much, TextOf(page, "reasons"));
    }

    [Fact]
    public async Task A_plan_that_is_too_long_stays_in_the_page()
    {
        var much = new string('x', 300_000);
        await writer.OpenAsync("/journal/plan");

        var page = await writer.SendAsync("/journal/plan", ("form.reasons", much));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(much, TextOf(page, "reasons"));
    }

    [Theory]
    [InlineData("988", "tel:988")]
    [InlineData("(020) 7946 0000", "tel:02079460000")]
    [InlineData("ask at the desk", null)]
    [InlineData("", null)]
    [InlineData("*55#", "tel:*55%23")]
    public void Only_what_a_phone_can_dial_becomes_a_link(string typed, string? link) => Assert.Equal(link, PlanForm.Dialled(typed));

    private static string TextOf(HtmlPage page, string field) => ((IHtmlTextAreaElement)page.One($"#{field}")).Value.ReplaceLineEndings("\n");
}
