using System.Collections.Concurrent;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>A part appears after one round trip, on a poor connection too.</summary>
[SameWithoutScripts("counts what is loaded, and less is without scripts")]
public class FirstViewTests(Browsing browsing)
{
    [Theory]
    [InlineData("/")]
    [InlineData(SitePages.Part)]
    [InlineData("/help")]
    public async Task Nothing_holds_back_the_first_view(string page)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);

        await visitor.OpenAsync(page);

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name)"));
    }

    // Without headers, about 1.3 KB an answer, which HTTP/2 sends once. The help pages that a service worker fetches for
    // later are not of the part.
    [Fact]
    public async Task The_longest_part_costs_less_than_25_kilobytes_with_all_that_loads_later()
    {
        const int Limit = 25_000;
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        var requests = new ConcurrentBag<Microsoft.Playwright.IRequest>();
        visitor.Page.RequestFinished += (_, request) => requests.Add(request);

        await visitor.Page.GotoAsync(await LongestPartAsync(), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var sizes = await Task.WhenAll(requests.Select(request => request.SizesAsync()));
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 10_000, Limit);
    }

    // Who has little data may soon have none, so the help pages are fetched for later all the same: once, and they are small.
    [Fact]
    [NeedsScripts("a service worker fetches for later")]
    public async Task Where_data_is_saved_a_first_visit_costs_less_than_50_kilobytes_with_help_for_later()
    {
        const int Limit = 50_000;
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { KeepsPages = true });
        await visitor.SaveDataAsync();
        var loaded = new ConcurrentBag<string>();
        visitor.Page.RequestFinished += (_, request) => loaded.Add(request.Url);
        await visitor.OpenAsync(SitePages.Part);
        await visitor.UntilAsync(Visitor.HelpIsKept);
        await visitor.UntilKeptAsync(SitePages.Part);

        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => navigator.connection.saveData"));
        using var client = browsing.Site.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var bytes = 0L;
        foreach (var address in loaded.Select(url => new Uri(url).PathAndQuery).Concat(await visitor.KeptAddressesAsync()).Where(address => address != "/country").Distinct())
            bytes += (await client.GetByteArrayAsync(address, TestContext.Current.CancellationToken)).Length;
        Assert.InRange(bytes, 10_000, Limit);
    }

    [Fact]
    public async Task A_part_is_readable_from_its_first_answer_alone()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        await visitor.Page.RouteAsync("**", route => route.Request.IsNavigationRequest ? route.ContinueAsync() : route.AbortAsync());

        await visitor.OpenAsync(SitePages.Part);

        await Expect(visitor.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(visitor.Bar).ToHaveCSSAsync("background-color", "rgb(90, 27, 60)");
        await Expect(visitor.CallLink).ToBeVisibleAsync();
    }

    private async Task<string> LongestPartAsync()
    {
        using var client = browsing.Site.CreateClient();
        var parts = (await SitePages.AllAsync(browsing.Site)).Where(page => page.StartsWith("/guide/", StringComparison.Ordinal) && page != SitePages.Whole);
        var lengths = new Dictionary<string, int>();
        foreach (var part in parts)
            lengths[part] = (await client.GetStringAsync(part, TestContext.Current.CancellationToken)).Length;
        return lengths.MaxBy(length => length.Value).Key;
    }
}
