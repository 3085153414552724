using System.Net;
using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>The journal by year, month and day.</summary>
public sealed partial class CalendarTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Calendar = "/journal/calendar";
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
    public async Task A_year_has_a_sign_for_each_day_and_the_same_in_a_table()
    {
        var days = await DemoJournal.FillAsync(site, writer.Name, Today);

        var page = await writer.OpenAsync(Calendar);

        var noted = days.Where(day => day.Day.Year == Today.Year && day.Entries.Count + day.CheckIns.Count > 0).ToList();
        Assert.Equal(noted.Count, page.All(".months svg > :not(.blank)").Count());
        Assert.Equal(noted.Count, page.All(".year table tbody tr").Count());
        Assert.Equal(noted.Count(day => day.CheckIns.Any(checkIn => checkIn.Feeling.IsGiven)), page.All(".months svg :is(.disc, .ring)").Count());
        Assert.Equal(noted.Count(day => day.Day.Month == Today.Month), page.All(".month .day-button").Count());
    }

    [Fact]
    public async Task A_month_opens_a_day_and_no_date_stands_in_an_address()
    {
        var days = await DemoJournal.FillAsync(site, writer.Name, Today);
        var wanted = days.Last(day => day.Day.Month == 3 && day.Entries.Count > 0 && day.CheckIns.Count > 0);
        await writer.OpenAsync(Calendar);

        var month = await writer.SendAsync(Calendar, ("chosenMonth", "2026-03"));
        var pressed = month.One($".day-button[value='{wanted.Day:yyyy-MM-dd}']");
        var day = await writer.SendAsync(Calendar, ("chosenDay", pressed.GetAttribute("value")!));

        Assert.Equal("Calendar", month.Heading);
        Assert.Contains("entries: ", HtmlPage.Words(pressed), StringComparison.Ordinal);
        Assert.Equal(wanted.Entries.Count, day.All("article.entry").Count());
        Assert.Equal(wanted.CheckIns.Count, day.All(".checked-in").Count());
        Assert.All(new[] { month, day }, page => Assert.Equal(Calendar, page.Address));
        Assert.All(month.OwnAddresses.Concat(day.OwnAddresses), address => Assert.DoesNotMatch(Dates(), address));
    }

    [Theory]
    [InlineData("chosenDay", "2026-02-30")]
    [InlineData("chosenMonth", "2026-13")]
    [InlineData("chosenYear", "-1")]
    [InlineData("chosenYear", "")]
    public async Task What_is_no_day_brings_today_with_a_word(string field, string value)
    {
        await writer.OpenAsync(Calendar);

        var page = await writer.SendAsync(Calendar, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(HtmlPage.Words(page.One("#notice")));
        Assert.Contains("November 2026", HtmlPage.Words(page.One("#month")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chosenYear", "0001")]
    [InlineData("chosenYear", "9999")]
    [InlineData("chosenMonth", "0001-01")]
    [InlineData("chosenMonth", "9999-12")]
    [InlineData("chosenDay", "2024-02-29")]
    public async Task The_ends_of_the_calendar_open(string field, string value)
    {
        await writer.OpenAsync(Calendar);

        Assert.Equal(HttpStatusCode.OK, (await writer.SendAsync(Calendar, (field, value))).Status);
    }

    [GeneratedRegex(@"\d{4}-\d{2}")]
    private static partial Regex Dates();
}
