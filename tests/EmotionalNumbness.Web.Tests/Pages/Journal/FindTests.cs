using System.Net;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Searching one's own entries.</summary>
public sealed class FindTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Search = "/journal/search";

    private readonly SiteHost site = evening.Site;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
        await WriteAsync("The CAFÉ by the station was warm. <b>bold</b>", "2026-03-01", "walk");
        await WriteAsync("Grey again. The cafe was shut.", "2026-06-01", "work, Été");
        await WriteAsync("夜の海が見えた。", "2026-07-01", "");
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_timeline_and_the_settings_lead_to_it()
    {
        Assert.Contains(Search, (await writer.OpenAsync("/journal")).Links);
        Assert.Contains(Search, (await writer.OpenAsync("/journal/settings")).Links);
    }

    [Fact]
    public async Task Words_are_found_without_regard_to_case_and_accents_newest_first_and_marked()
    {
        var page = await FindAsync(("form.text", "cafe"));

        Assert.Equal(["cafe", "CAFÉ"], page.All(".hit mark").Select(HtmlPage.Words));
        Assert.Contains("<b>bold</b>", HtmlPage.Words(page.All(".hit").Last()), StringComparison.Ordinal);
        Assert.Equal("2", page.One("[data-count]").GetAttribute("data-count"));
    }

    [Fact]
    public async Task An_excerpt_says_what_the_entry_says_to_the_letter()
    {
        var page = await FindAsync(("form.text", "cafe shut"));

        Assert.Equal("Grey again. The cafe was shut.", page.One(".hit .plain").TextContent);
    }

    [Theory]
    [InlineData("“was warm”", 1)]
    [InlineData("\"warm was\"", 0)]
    [InlineData("海", 1)]
    [InlineData("station grey", 0)]
    public async Task Phrases_and_any_script_can_be_searched(string text, int hits) =>
        Assert.Equal(hits, (await FindAsync(("form.text", text))).All(".hit").Count());

    [Fact]
    public async Task Days_and_tags_choose_among_entries()
    {
        Assert.Single((await FindAsync(("form.first", "2026-05-01"), ("form.last", "2026-06-30"))).All(".hit"));
        Assert.Single((await FindAsync(("form.first", "2026-06-30"), ("form.last", "2026-05-01"))).All(".hit"));
        Assert.Single((await FindAsync(("form.tag", "#ete"))).All(".hit"));
        Assert.Empty((await FindAsync(("form.tag", "walk"), ("form.first", "2026-05-01"))).All(".hit"));
    }

    [Fact]
    public async Task Nothing_found_is_said_kindly()
    {
        var page = await FindAsync(("form.text", "hippopotamus"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Nothing was found", HtmlPage.Words(page.One("[data-none]")));
    }

    [Fact]
    public async Task Nothing_of_it_stands_in_an_address_and_nothing_may_be_kept()
    {
        var page = await FindAsync(("form.text", "cafe"), ("form.tag", "walk"));

        Assert.Equal(Search, page.Address);
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.DoesNotContain(page.OwnAddresses, address => address.Contains("cafe", StringComparison.Ordinal) || address.Contains("walk", StringComparison.Ordinal));
        Assert.Empty((await writer.OpenAsync(Search + "?form.text=cafe")).All(".hit"));
    }

    [Theory]
    [InlineData("form.first", "first", "the day before")]
    [InlineData("form.last", "last", "2026-02-30")]
    public async Task A_day_that_cannot_be_read_is_told_beside_it_and_all_that_was_typed_stays(string field, string id, string typed)
    {
        var page = await FindAsync(("form.text", "cafe"), (field, typed), ("form.tag", "walk"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("cannot be read", HtmlPage.Words(page.One($"#{id}-problem")), StringComparison.Ordinal);
        Assert.Equal("true", page.One($"#{id}").GetAttribute("aria-invalid"));
        Assert.Equal("cafe", ((IHtmlInputElement)page.One("#text")).Value);
        Assert.Equal("walk", ((IHtmlInputElement)page.One("#tag")).Value);
    }

    [Fact]
    public async Task An_empty_form_is_not_every_entry()
    {
        var page = await FindAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("One is enough", HtmlPage.Words(page.One("#text-problem")), StringComparison.Ordinal);
        Assert.Empty(page.All(".hit"));
    }

    [Fact]
    public async Task A_page_that_had_been_open_for_too_long_comes_again_with_everything_in_it()
    {
        await writer.OpenAsync(Search);

        var page = await writer.SendAsync(Search, ("token", "stale"), ("form.text", "cafe"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("cafe", ((IHtmlInputElement)page.One("#text")).Value);
        Assert.Equal(2, (await writer.SendAsync(Search)).All(".hit").Count());
    }

    [Fact]
    public async Task Where_there_are_very_many_the_rest_is_one_press_away()
    {
        for (var i = 0; i < 102; i++)
            await WriteAsync($"rain {i}", "2026-01-01", "");

        var first = await FindAsync(("form.text", "rain"));
        var shown = first.All(".hit").Select(HtmlPage.Words).ToList();
        var second = await writer.PostAsync(Search, Writer.FieldsOf(first.One("form.more")));

        Assert.Equal(100, shown.Count);
        Assert.Equal(2, second.All(".hit").Count());
        Assert.Equal("102", second.One("[data-count]").GetAttribute("data-count"));
        Assert.Empty(shown.Intersect(second.All(".hit").Select(HtmlPage.Words)));
    }

    private async Task<HtmlPage> FindAsync(params (string Name, string Value)[] typed)
    {
        await writer.OpenAsync(Search);
        return await writer.SendAsync(Search, typed);
    }

    private async Task WriteAsync(string text, string day, string tags)
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", text), ("form.day", day), ("form.tags", tags));
    }
}
