using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class LeaveTests(SiteHost site)
{
    private const string EverythingOfOurs = "\"cookies\", \"storage\"";

    [Theory]
    [InlineData(null)]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task It_leads_away_at_once_and_leaves_nothing_behind(string? comingFrom)
    {
        using var answer = await site.Visitor().SendAsync("GET", "/exit", ComingFrom(comingFrom));

        Assert.Equal((HttpStatusCode.SeeOther, "https://www.wikipedia.org/"), (answer.StatusCode, answer.Headers.Location!.AbsoluteUri));
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(EverythingOfOurs, string.Join(", ", answer.Headers.GetValues("Clear-Site-Data")));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Another_site_cannot_take_the_choices_away(string comingFrom)
    {
        using var answer = await site.Visitor().SendAsync("GET", "/exit", ComingFrom(comingFrom));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Clear-Site-Data"));
    }

    [Theory]
    [InlineData("prefetch")]
    [InlineData("prefetch;prerender")]
    public async Task Fetching_ahead_changes_nothing(string purpose)
    {
        using var answer = await site.Visitor().SendAsync("GET", "/exit", ("Sec-Purpose", purpose), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Clear-Site-Data"));
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("/exit?to=https://evil.example")]
    [InlineData("/exit?url=//evil.example")]
    [InlineData("/exit?returnUrl=https://evil.example")]
    public async Task Nobody_else_says_where_to(string address)
    {
        using var answer = await site.Visitor().SendAsync("GET", address);

        Assert.Equal("https://www.wikipedia.org/", answer.Headers.Location!.AbsoluteUri);
    }

    [Fact]
    public async Task Whoever_runs_the_site_chooses_where_to()
    {
        await using var other = new SiteHost().With("Site:LeaveTo", "https://weather.example/today");

        using var answer = await other.Visitor().SendAsync("GET", "/exit");

        Assert.Equal("https://weather.example/today", answer.Headers.Location!.AbsoluteUri);
    }

    private static (string, string)[] ComingFrom(string? site) => site is null ? [] : [("Sec-Fetch-Site", site)];
}
