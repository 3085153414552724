using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace EmotionalNumbness.Browser.Site;

/// <summary>The site, the place that leaving leads to, and one browser: started once, shared by all tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    // Reached only by what never happens: a busy machine must not fail a test.
    private const float Patience = 60_000;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public NeutralSite Elsewhere { get; private set; } = null!;

    public RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Elsewhere = await NeutralSite.StartAsync();
        Site = new RunningSite(Elsewhere.Address);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await Chromium.LaunchAsync(playwright);
    }

    public Task<Visitor> ArriveAsync(Device? device = null) => ArriveAsync(Site, device);

    public Task<Visitor> ArriveAsync(RunningSite site, Device? device = null) => ArriveAsync(site.Address, device ?? Device.Desktop);

    /// <summary>Where something stands between the visitor and the site, its address is the site's for them.</summary>
    public Task<Visitor> ArriveAsync(Uri address, Device device) => ArriveAsync(browser, address, device);

    /// <summary>In a browser of its own, where one is set otherwise.</summary>
    public Task<IBrowser> LaunchWithoutAsync(string argument) => Chromium.LaunchAsync(playwright, argument);

    /// <summary>In a browser of its own, whose profile stays in a folder.</summary>
    public async Task<IBrowserContext> OpenProfileAsync(string folder, string[] arguments)
    {
        var context = await Chromium.OpenProfileAsync(playwright, folder, Site.Address.AbsoluteUri, arguments);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public static async Task<Visitor> ArriveAsync(IBrowser browser, Uri address, Device device)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.AbsoluteUri,
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            TimezoneId = device.Zone,
            Locale = device.Locale,
            JavaScriptEnabled = device.HasScript && Scripts.AreOn,
            ServiceWorkers = device.KeepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            ColorScheme = device.Colours,
            IgnoreHTTPSErrors = true,
        });
        context.SetDefaultTimeout(Patience);
        await context.AddCookiesAsync(device.Cookies.Select(cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = address.AbsoluteUri }));
        return new Visitor(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Site.DisposeAsync();
        await Elsewhere.DisposeAsync();
    }
}
