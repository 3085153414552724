using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Site;

/// <summary>One person with a device of their own: nothing is shared with other tests.</summary>
public sealed class Visitor(IBrowserContext device, IPage page) : IAsyncDisposable
{
    /// <summary>True when help can be read offline. What the worker writes last: which country the kept help page speaks for.</summary>
    public const string HelpIsKept = "async () => (await caches.match(new URL('/country', location))) !== undefined";

    public IBrowserContext Device => device;

    public IPage Page => page;

    public ILocator Bar => page.Locator("#help-bar");

    public ILocator CallLink => Bar.Locator("a.call");

    public ILocator Country => Bar.Locator("[data-bar=country]");

    public ILocator LeaveLink => Bar.Locator("a.leave");

    public async Task<IResponse> OpenAsync(string address) => (await page.GotoAsync(address))!;

    public async Task<string?> CookieAsync(string name) =>
        (await device.CookiesAsync()).SingleOrDefault(cookie => cookie.Name == name)?.Value;

    /// <summary>Asks sites to be sparing, as a phone's setting does.</summary>
    public async Task SaveDataAsync() =>
        await (await device.NewCDPSessionAsync(page)).SendAsync("Emulation.setDataSaverOverride", new Dictionary<string, object> { ["dataSaverEnabled"] = true });

    /// <summary>Waits for what happens without a sign on the page, such as a service worker filling its cache.</summary>
    public async Task UntilAsync(string scriptForTrue)
    {
        var deadline = DateTimeOffset.UtcNow.AddMinutes(1);
        while (!await page.EvaluateAsync<bool>(scriptForTrue))
        {
            Assert.True(DateTimeOffset.UtcNow < deadline, $"Not true within a minute: {scriptForTrue}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until this page can be read offline: the worker keeps it beside showing it.</summary>
    public Task UntilKeptAsync(string address) => UntilAsync($"async () => (await caches.match('{address}')) !== undefined");

    /// <summary>The addresses of everything the worker keeps on the device.</summary>
    public Task<string[]> KeptAddressesAsync() => page.EvaluateAsync<string[]>(
        "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => request.url.slice(location.origin.length))))).flat()");

    /// <summary>What stands in all of it.</summary>
    public Task<string[]> KeptTextsAsync() => page.EvaluateAsync<string[]>("""
        async () => {
          const texts = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
          }
          return texts;
        }
        """);

    public ValueTask DisposeAsync() => device.DisposeAsync();
}
