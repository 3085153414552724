namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>What was written on this day, for whoever wants to see it.</summary>
public sealed class AgoTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Address = "/journal/on-this-day";

    private readonly SiteHost site = evening.Site;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
        await WriteAsync("The river was high.", "2026-10-25");
        await WriteAsync("Snow, a year ago.", "2025-11-25");
        await WriteAsync("Too hard to come upon.", "2026-05-25", ("form.heavy", "true"));
        await WriteAsync("Some other day.", "2026-05-26");
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_timeline_tells_of_it_folded_up_and_leaves_heavy_ones_out()
    {
        var block = (await writer.OpenAsync("/journal")).One("details.ago:not([open])");

        Assert.Equal(["a month ago", "a year ago"], block.QuerySelectorAll("h2").Select(heading => string.Join(' ', HtmlPage.Words(heading).Split(' ')[..3])));
        Assert.DoesNotContain("Too hard", HtmlPage.Words(block), StringComparison.Ordinal);
        Assert.DoesNotContain("Some other day", HtmlPage.Words(block), StringComparison.Ordinal);
        Assert.Contains(Address, block.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Its_own_page_shows_it_and_turns_it_off_and_on()
    {
        Assert.Equal(2, (await writer.OpenAsync(Address)).All("article.entry").Count());

        await writer.SendAsync(Address, ("act", "off"));
        Assert.Empty(writer.Page.All("article.entry"));
        Assert.Contains("turned off", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
        Assert.Empty((await writer.OpenAsync("/journal")).All("details.ago"));

        await writer.OpenAsync(Address);
        await writer.SendAsync(Address, ("act", "on"));
        Assert.Equal(2, writer.Page.All("article.entry").Count());
    }

    [Fact]
    public async Task A_day_without_any_says_so()
    {
        using var other = new Writer(site);
        await other.CreateAsync();

        Assert.Contains("nothing from a month", HtmlPage.Words((await other.OpenAsync(Address)).Main), StringComparison.Ordinal);
    }

    private async Task WriteAsync(string text, string day, params (string Name, string Value)[] more)
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", [("form.text", text), ("form.day", day), .. more]);
    }
}
