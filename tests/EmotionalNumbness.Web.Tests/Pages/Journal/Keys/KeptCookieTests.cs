using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>A copy of a session's cookie, kept by somebody at the same device.</summary>
public sealed class KeptCookieTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly CookieContainer cookies = new();

    [Fact]
    public async Task It_opens_the_journal_as_long_as_the_session_lasts()
    {
        using var writer = await UnlockedAsync("as long as it lasts");

        Assert.Equal(HttpStatusCode.OK, await AskWithAsync(Kept()));
    }

    [Fact]
    public async Task It_opens_nothing_after_locking()
    {
        using var writer = await UnlockedAsync("after locking");
        var kept = Kept();

        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");

        Assert.Equal(HttpStatusCode.Found, await AskWithAsync(kept));
    }

    [Fact]
    public async Task It_opens_nothing_with_another_installation()
    {
        await using var other = new SiteHost();
        using var writer = await UnlockedAsync("another installation");

        Assert.Equal(HttpStatusCode.Found, await AskWithAsync(Kept(), other));
    }

    [Fact]
    public async Task Changed_by_one_letter_it_opens_nothing()
    {
        using var writer = await UnlockedAsync("one letter");
        var kept = Kept();
        var middle = kept.Length / 2;

        Assert.Equal(HttpStatusCode.Found, await AskWithAsync(kept[..middle] + (kept[middle] == 'A' ? 'B' : 'A') + kept[(middle + 1)..]));
    }

    private async Task<Writer> UnlockedAsync(string name)
    {
        var writer = new Writer(site.CreateDefaultClient(SiteHost.Origin, new RedirectHandler(), new CookieContainerHandler(cookies)));
        await writer.CreateAsync(name);
        return writer;
    }

    private string Kept() => Assert.Single(cookies.GetAllCookies(), cookie => cookie.Name.EndsWith("journal", StringComparison.Ordinal)).ToString();

    private async Task<HttpStatusCode> AskWithAsync(string cookie, SiteHost? of = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/journal");
        request.Headers.Add("Cookie", cookie);
        using var answer = await (of ?? site).Visitor().SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
