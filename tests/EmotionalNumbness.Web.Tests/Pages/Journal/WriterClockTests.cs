namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>The times of a journal where the device tells them, and where no script runs that could.</summary>
public sealed class WriterClockTests : IAsyncLifetime
{
    // Nine hours on it is the next morning in Tokyo.
    private readonly SiteHost site = new SiteHost().At(new DateTimeOffset(2026, 11, 25, 15, 57, 0, TimeSpan.Zero));
    private Writer writer = null!;

    public ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Until_a_zone_is_told_pages_with_times_say_whose_these_are_and_lead_to_the_choice()
    {
        await writer.CreateAsync("quiet owl");
        foreach (var address in new[] { "/journal/write", "/journal/check-in", await FirstEntryAsync() + "/saved" })
            Assert.Equal("/settings#zone", (await writer.OpenAsync(address)).One("noscript a").GetAttribute("href"));

        await ChooseAsync("Asia/Tokyo");

        foreach (var address in new[] { "/journal/write", "/journal/check-in", await FirstEntryAsync() + "/saved" })
            Assert.Empty((await writer.OpenAsync(address)).All("noscript"));
    }

    [Fact]
    public async Task The_first_entry_is_of_the_day_and_the_hour_where_its_writer_is()
    {
        await ChooseAsync("Asia/Tokyo");
        await writer.CreateAsync("quiet owl");

        var entry = await writer.OpenAsync(await FirstEntryAsync());

        Assert.Equal("Thursday, November 26, 2026", entry.Heading);
        Assert.Equal("Written at 12:57 AM", HtmlPage.Words(entry.One(".written + .saved")).Replace(' ', ' '));
    }

    private async Task ChooseAsync(string zone)
    {
        await writer.OpenAsync("/settings");
        await writer.SendAsync("/settings", ("zone", zone));
    }

    private async Task<string> FirstEntryAsync()
    {
        await writer.OpenAsync("/journal");
        return (await writer.SendAsync("/journal/nothing")).Path.Replace("/saved", "", StringComparison.Ordinal);
    }
}
