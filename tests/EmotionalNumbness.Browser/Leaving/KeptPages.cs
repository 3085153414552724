using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Leaving;

/// <summary>A browser that keeps whole pages in memory for going back, as people's browsers do. Playwright turns that off, so this one is its own.</summary>
internal sealed class KeptPages(Browsing browsing, IBrowser browser) : IAsyncDisposable
{
    public static async Task<KeptPages> OpenAsync(Browsing browsing) => new(browsing, await browsing.LaunchWithoutAsync("--disable-back-forward-cache"));

    public Task<Visitor> ArriveAsync() => Browsing.ArriveAsync(browser, browsing.Site.Address, Device.Desktop.ThatChose("US") with { KeepsPages = true });

    /// <summary>Whether a public page comes back as it was left, script and all: without that, going back proves little.</summary>
    public static async Task<bool> ComesBackAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/guide");
        await visitor.Page.EvaluateAsync("() => { globalThis.wasHere = true; }");
        await visitor.OpenAsync("/sources");
        await visitor.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        return await visitor.Page.EvaluateAsync<bool>("() => globalThis.wasHere === true");
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();
}
