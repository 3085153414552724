using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>A file for the writer's own calendar.</summary>
public sealed class RemindersTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Address = "/journal/reminders";

    private readonly SiteHost site = evening.Site;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
        await writer.OpenAsync(Address);
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task As_it_stands_the_form_gives_a_neutral_daily_one()
    {
        var file = await writer.DownloadAsync(Address);

        var text = Encoding.UTF8.GetString(file.Content);
        Assert.Equal("reminder.ics", file.Name);
        Assert.True(file.IsNotKept);
        Assert.Contains("SUMMARY:Ten quiet minutes\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261125T200000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("RRULE:FREQ=DAILY\r\n", text, StringComparison.Ordinal);
        foreach (var word in new[] { "numb", "journal", "owl", "http" })
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Title_time_and_days_are_the_writers()
    {
        var file = await writer.DownloadAsync(Address, ("form.title", "Tea; then, quiet"), ("form.at", "07:05"), ("form.days", "Friday"));

        var text = Encoding.UTF8.GetString(file.Content);
        Assert.Contains("SUMMARY:Tea\\; then\\, quiet\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261127T070500\r\n", text, StringComparison.Ordinal);
        Assert.Contains("RRULE:FREQ=WEEKLY;BYDAY=FR\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_title_it_has_the_neutral_one() =>
        Assert.Contains("SUMMARY:Ten quiet minutes\r\n", Encoding.UTF8.GetString((await writer.DownloadAsync(Address, ("form.title", " "))).Content), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("25:00")]
    [InlineData("evening")]
    public async Task A_time_that_cannot_be_read_is_told_beside_it_and_the_rest_stays(string time)
    {
        var page = await writer.SendAsync(Address, ("form.title", "Tea"), ("form.at", time), ("form.days", "Friday"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("cannot be read", HtmlPage.Words(page.One("#at-problem")), StringComparison.Ordinal);
        Assert.Equal("Tea", ((IHtmlInputElement)page.One("#title")).Value);
        Assert.Equal("Friday", page.One("input[name='form.days'][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_stale_page_comes_again_with_everything_in_it()
    {
        var page = await writer.SendAsync(Address, ("token", "stale"), ("form.title", "Tea"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("Tea", ((IHtmlInputElement)page.One("#title")).Value);
    }
}
