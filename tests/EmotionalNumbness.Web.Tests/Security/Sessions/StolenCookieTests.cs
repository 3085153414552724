using System.Net;

namespace EmotionalNumbness.Web.Tests.Security.Sessions;

/// <summary>What the cookie of a session is worth to somebody who took a copy of it, or put one there.</summary>
public sealed class StolenCookieTests(TimedSite timed) : IClassFixture<TimedSite>, IAsyncLifetime
{
    private const string NewPassphrase = "seven small stones in a row";

    private readonly SiteHost site = timed.Site;
    private readonly SettableTime time = timed.Time;
    private readonly CookieContainer cookies = new();
    private readonly string name = "quiet owl " + Guid.NewGuid();
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = Browser.On(site, cookies);
        await writer.CreateAsync(name);
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_opens_the_journal_until_the_writer_locks_it()
    {
        var stolen = Cookies;
        Assert.True(await OpensAsync(site, stolen));

        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");

        Assert.False(await OpensAsync(site, stolen));
        await writer.UnlockAsync(name);
        Assert.False(await OpensAsync(site, stolen));
        Assert.True(await OpensAsync(site, Cookies));
    }

    [Fact]
    public async Task Leaving_the_page_ends_it_too()
    {
        var stolen = Cookies;

        using (await site.Visitor(cookies: stolen).SendAsync("GET", "/exit", ("Sec-Fetch-Site", "same-origin")))
        {
        }

        Assert.False(await OpensAsync(site, stolen));
    }

    [Fact]
    public async Task A_new_passphrase_ends_even_the_copy_of_the_session_that_set_it()
    {
        var stolen = Cookies;
        await writer.OpenAsync("/journal/settings/passphrase");

        await writer.SendAsync("/journal/settings/passphrase", ("name", name), ("current", Writer.Passphrase), ("passphrase", NewPassphrase), ("repeated", NewPassphrase));

        Assert.True(await writer.IsInsideAsync());
        Assert.False(await OpensAsync(site, stolen));
    }

    [Fact]
    public async Task It_ends_after_half_an_hour_without_a_request_and_after_twelve_however_it_is_kept_busy()
    {
        var stolen = Cookies;
        time.Now += TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1);
        Assert.False(await OpensAsync(site, stolen));

        await writer.UnlockAsync(name);
        for (var busy = TimeSpan.Zero; busy < TimeSpan.FromHours(12); busy += TimeSpan.FromMinutes(20))
        {
            Assert.True(await writer.IsInsideAsync());
            time.Now += TimeSpan.FromMinutes(20);
        }

        time.Now += TimeSpan.FromSeconds(1);
        Assert.False(await writer.IsInsideAsync());
    }

    [Fact]
    public async Task One_that_was_there_before_unlocking_is_not_the_one_after()
    {
        // Somebody with a journal of their own leaves their session in the writer's browser.
        var planted = new CookieContainer();
        using var other = Browser.On(site, planted);
        await other.CreateAsync("grey heron");
        var theirs = planted.GetCookieHeader(SiteHost.Origin);
        foreach (Cookie cookie in planted.GetAllCookies())
            cookies.Add(cookie);

        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");
        await writer.UnlockAsync(name);
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "Mine alone."));

        Assert.NotEqual(SessionIn(theirs), SessionIn(Cookies));
        Assert.False(await OpensAsync(site, theirs));
        Assert.Contains("Mine alone.", (await writer.OpenAsync("/journal")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task One_that_was_made_up_opens_nothing_and_is_not_taken_over(string value)
    {
        var cookie = SessionIn(Cookies).Split('=')[0];
        var madeUp = $"{cookie}={value}";

        Assert.False(await OpensAsync(site, madeUp));
        cookies.Add(new Cookie(cookie, value.Length > 0 ? value : "0", "/", SiteHost.Origin.Host) { Secure = true });
        await writer.UnlockAsync(name);

        Assert.True(await writer.IsInsideAsync());
        Assert.NotEqual(madeUp, SessionIn(Cookies));
    }

    [Fact]
    public async Task One_letter_changed_makes_it_worthless()
    {
        var session = SessionIn(Cookies);
        var at = session.Length - 20;

        Assert.False(await OpensAsync(site, session[..at] + (session[at] == 'A' ? 'B' : 'A') + session[(at + 1)..]));
        Assert.True(await OpensAsync(site, session));
    }

    [Fact]
    public async Task Another_installation_does_not_know_it()
    {
        await using var elsewhere = new SiteHost().At(time);

        Assert.False(await OpensAsync(elsewhere, Cookies));
    }

    [Fact]
    public async Task Over_https_a_browser_takes_it_and_the_one_of_forms_from_this_very_host_only()
    {
        await writer.OpenAsync("/journal/write");

        var kept = cookies.GetAllCookies().ToList();

        Assert.Equal(["__Host-form", "__Host-journal"], kept.Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.All(kept, cookie => Assert.Equal((true, true, "/"), (cookie.Secure, cookie.HttpOnly, cookie.Path)));
    }

    private string Cookies => cookies.GetCookieHeader(SiteHost.Origin);

    private static string SessionIn(string cookies) => cookies.Split("; ").Single(cookie => cookie.Split('=')[0].EndsWith("journal", StringComparison.Ordinal));

    private static async Task<bool> OpensAsync(SiteHost site, string cookies)
    {
        using var answer = await site.Visitor(cookies: cookies).SendAsync("GET", "/journal/settings", ("Sec-Fetch-Site", "same-origin"));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, $"{(int)answer.StatusCode}");
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
