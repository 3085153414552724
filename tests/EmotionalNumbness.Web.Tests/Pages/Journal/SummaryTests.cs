using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>The pages for an appointment.</summary>
public sealed class SummaryTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Summary = "/journal/summary";
    private static readonly DateOnly Today = new(2026, 11, 25);

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
    public async Task It_holds_what_was_chosen_and_nothing_else()
    {
        await DemoJournal.FillAsync(site, writer.Name, Today);
        await writer.OpenAsync(Summary);

        var page = await writer.SendAsync(
            Summary, ("form.first", "2026-09-01"), ("form.questions", "Sleep"), ("form.questions", "CouldCry"), ("form.medicines[0].name", "Sertraline 50 mg"), ("form.medicines[0].since", "2026-08-01"),
            ("form.whatChanged", "I cried at a film."), ("form.toAsk", "Can the dose go down?\r\nWhat about sleep?"), ("act", "make"));

        var sheet = page.One(".sheet");
        var text = HtmlPage.Words(sheet);
        Assert.Contains("Sertraline 50 mg since 8/1/2026", text, StringComparison.Ordinal);
        Assert.Contains("I cried at a film.", text, StringComparison.Ordinal);
        Assert.Equal(["Can the dose go down?", "What about sleep?"], sheet.QuerySelectorAll("li").Select(HtmlPage.Words).Take(2));
        Assert.Contains("Could I cry today?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pleasant", text, StringComparison.Ordinal);
        Assert.Empty(sheet.QuerySelectorAll(".entry"));
        Assert.Equal(Summary, page.Address);
        var bars = sheet.QuerySelectorAll(".bar").Select(bar => (bar.GetAttribute("data-week")!, bar.GetAttribute("data-middle")!)).ToList();
        var rows = sheet.QuerySelectorAll(".week-table tbody tr").Where(row => HtmlPage.Words(row.Children[1]) != "–")
            .Select(row => (DateOnly.Parse(HtmlPage.Words(row.Children[0]), CultureInfo.GetCultureInfo("en-US")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), HtmlPage.Words(row.Children[1])));
        Assert.Equal(bars, rows);
    }

    [Fact]
    public async Task Its_drawing_names_the_first_the_middle_and_the_last_week()
    {
        await DemoJournal.FillAsync(site, writer.Name, Today);
        await writer.OpenAsync(Summary);

        var sheet = (await writer.SendAsync(Summary, ("form.first", "2026-09-01"), ("act", "make"))).One(".sheet");

        var weeks = sheet.QuerySelectorAll(".week-table tbody th")
            .Select(week => DateOnly.Parse(HtmlPage.Words(week), CultureInfo.GetCultureInfo("en-US")).ToString("MMM d", CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(["0", "5", "10", weeks[0], weeks[weeks.Count / 2], weeks[^1]], sheet.QuerySelectorAll(".chart .tick").Select(HtmlPage.Words));
    }

    [Fact]
    public async Task Notes_are_there_the_next_time_and_the_pages_are_not()
    {
        await writer.OpenAsync(Summary);
        await writer.SendAsync(Summary, ("form.medicines[0].name", "Iron"), ("form.toAsk", "Blood test?"), ("act", "make"));

        var page = await writer.OpenAsync(Summary);

        Assert.Empty(page.All(".sheet"));
        Assert.Equal("Iron", page.One("input[name='form.medicines[0].name']").GetAttribute("value"));
        Assert.Equal("Blood test?", ((IHtmlTextAreaElement)page.One("#toAsk")).Value);
    }

    [Fact]
    public async Task A_row_that_is_counted_and_not_there_is_no_medicine()
    {
        await writer.OpenAsync(Summary);

        var page = await writer.SendAsync(Summary, ("form.medicines.index", "0"), ("form.medicines.index", "none"), ("form.medicines[0].name", "Iron"), ("act", "make"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Iron", HtmlPage.Words(page.One(".sheet")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_go_with_it_only_when_they_are_chosen()
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "The kettle clicked."));
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "Not for a doctor."));
        await writer.OpenAsync(Summary);

        var choosing = await writer.SendAsync(Summary, ("form.whatChanged", "More tears."), ("act", "choose"));
        Assert.Equal("More tears.", ((IHtmlTextAreaElement)choosing.One("#whatChanged")).Value);
        var entry = choosing.All(".to-choose label").Single(label => label.TextContent.Contains("kettle", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        var page = await writer.SendAsync(Summary, ("form.entries", entry), ("act", "make"));

        Assert.Contains("The kettle clicked.", HtmlPage.Words(page.One(".sheet .entry")), StringComparison.Ordinal);
        var back = await writer.SendAsync(Summary, ("act", "back"));
        Assert.Equal(entry, back.One("input[name='form.entries']").GetAttribute("value"));
        Assert.Equal("More tears.", ((IHtmlTextAreaElement)back.One("#whatChanged")).Value);
    }

    [Theory]
    [InlineData("form.first", "soon")]
    [InlineData("form.last", "2020-01-01")]
    [InlineData("form.medicines[0].since", "May")]
    public async Task A_day_that_will_not_do_is_told_and_nothing_typed_is_lost(string field, string value)
    {
        await writer.OpenAsync(Summary);

        var page = await writer.SendAsync(Summary, ("form.medicines[0].name", "Iron"), ("form.toAsk", "Blood test?"), (field, value), ("act", "make"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Iron", page.One("input[name='form.medicines[0].name']").GetAttribute("value"));
        Assert.Equal("Blood test?", ((IHtmlTextAreaElement)page.One("#toAsk")).Value);
    }

    [Fact]
    public async Task Changed_in_two_tabs_the_later_one_is_asked_and_loses_nothing()
    {
        await writer.OpenAsync(Summary);
        var stale = Writer.FieldsOf(writer.Page.One("form.keys"));
        await writer.SendAsync(Summary, ("form.whatChanged", "first"), ("act", "make"));
        stale["form.whatChanged"] = "second";
        stale["act"] = "make";

        var page = await writer.PostAsync(Summary, stale);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("second", ((IHtmlTextAreaElement)page.One("#whatChanged")).Value);
        Assert.Contains("second", HtmlPage.Words((await writer.SendAsync(Summary, ("act", "make"))).One(".sheet")), StringComparison.Ordinal);
    }
}
