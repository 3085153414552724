using System.Text.RegularExpressions;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Network;

/// <summary>"Keep this guide on this device": all of it, or nothing of it.</summary>
[NeedsScripts("A service worker keeps the guide. Without one the page leads to the whole guide, to print or to save, and to help")]
public class KeepTests(Browsing browsing)
{
    private static readonly Device Phone = new Device { Width = 360, Height = 780, KeepsPages = true, Cookies = new Dictionary<string, string> { ["theme"] = "dark" } }.ThatChose("NZ");

    private const string Editions = "async () => (await caches.keys()).filter(name => name.startsWith('guide '))";

    [Fact]
    public async Task Kept_it_opens_whole_without_a_network_and_goes_at_one_press()
    {
        await using var visitor = await KeepAsync(browsing.Site.Address);
        await Expect(visitor.Page.Locator("[data-keep-size]")).ToContainTextAsync("MB of room on this device");
        Assert.Empty((await SitePages.AllAsync(browsing.Site)).Where(IsReading).Except(await visitor.KeptAddressesAsync()));
        await visitor.Device.SetOfflineAsync(true);

        // A part never opened before: with the reader's line, and in the reader's colours.
        await visitor.OpenAsync("/guide/grief");
        await Expect(visitor.Page.Locator("article h1")).ToBeVisibleAsync();
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("NZ"));
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(visitor.Bar).ToHaveCSSAsync("background-color", "rgb(109, 36, 73)");
        await visitor.OpenAsync("/exercises/slow-breathing");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await visitor.OpenAsync("/exercises/slow-breathing/after");
        await Expect(visitor.Page.Locator("main").GetByRole(AriaRole.Button)).Not.ToHaveCountAsync(0);

        // Somebody else's country, from the list.
        await visitor.OpenAsync(SiteAddresses.Help);
        await visitor.Page.GetByLabel("Country", new() { Exact = true }).SelectOptionAsync("Japan");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(visitor.Page.Locator("main .line a.number").First).ToHaveAttributeAsync("href", LineOf("JP"));

        await visitor.OpenAsync(SiteAddresses.Keep);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the guide" }).ClickAsync();
        await Expect(visitor.Page.Locator("[data-keep-status]")).ToHaveTextAsync("The guide has been removed from this device.");
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Editions));
        Assert.DoesNotContain("/guide/grief", await visitor.KeptAddressesAsync());
        await visitor.OpenAsync("/guide/grief");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Talk to someone now");
    }

    [Fact]
    public async Task A_new_worker_renews_the_guide_and_drops_the_old_one()
    {
        await using var visitor = await KeepAsync(browsing.Site.Address);
        var newest = await visitor.Page.EvaluateAsync<string[]>(Editions);
        await visitor.Page.EvaluateAsync("""
            async () => {
              const name = (await caches.keys()).find(name => name.startsWith('guide '));
              const old = await caches.open('guide / 0000000000000000');
              for (const path of ['/keep/whole', '/keep/style', '/guide/grief']) await old.put(path, new Response('from before'));
              await caches.delete(name);
              await (await navigator.serviceWorker.getRegistration()).unregister();
            }
            """);

        await visitor.OpenAsync("/");
        await visitor.UntilAsync("async () => !(await caches.has('guide / 0000000000000000'))");

        Assert.Equal(newest, await visitor.Page.EvaluateAsync<string[]>(Editions));
        Assert.DoesNotContain("from before", await visitor.KeptTextsAsync());
    }

    [Fact]
    public async Task A_saving_that_breaks_off_is_told_and_leaves_nothing_half_done()
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        await using var visitor = await VisitAsync(network.Address);
        network.IsFor = request => request.Path == SiteAddresses.KeptGuide;

        foreach (var trouble in new[] { Trouble.CutOnTheWayBack, Trouble.ForeignPage })
        {
            network.Trouble = trouble;
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the guide" }).ClickAsync();
            await Expect(visitor.Page.Locator("[data-keep-status]")).ToContainTextAsync("The guide was not saved.");
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Editions));
            await visitor.Page.ReloadAsync();
        }
    }

    [Fact]
    public async Task Leaving_takes_it_along_without_a_network_too()
    {
        await using var visitor = await KeepAsync(browsing.Site.Address);
        await visitor.Device.SetOfflineAsync(true);

        await visitor.LeaveLink.ClickAsync();
        // Not waited for as a navigation: this one ends at the browser's own page.
        await Expect(visitor.Page).Not.ToHaveURLAsync(new Regex("/keep$"));
        await visitor.Device.SetOfflineAsync(false);
        await visitor.OpenAsync(SiteAddresses.Robots);

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Editions));
    }

    [Fact]
    public async Task A_browser_that_cannot_keep_it_is_told_what_else_there_is()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { HasScript = false });

        await visitor.OpenAsync(SiteAddresses.Keep);

        await Expect(visitor.Page.Locator("[data-keep-not]")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-keep]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_site_can_be_installed()
    {
        await using var visitor = await VisitAsync(browsing.Site.Address);
        var browser = await visitor.Device.NewCDPSessionAsync(visitor.Page);

        var found = (await browser.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty("installabilityErrors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString());
        var manifest = (await browser.SendAsync("Page.getAppManifest"))!.Value;

        // A test's own window is a private one, which installs nothing.
        Assert.DoesNotContain(found, error => error != "in-incognito");
        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
    }

    private static bool IsReading(string address) => !address.Contains('?', StringComparison.Ordinal)
        && !address.EndsWith("/card", StringComparison.Ordinal) && address is not (SiteAddresses.Settings or SitePages.Missing);

    private string LineOf(string country) => browsing.Site.Helplines.For(country)!.FirstLine!.Phone!.TelUri;

    private async Task<Visitor> KeepAsync(Uri address)
    {
        var visitor = await VisitAsync(address);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the guide" }).ClickAsync();
        await Expect(visitor.Page.Locator("[data-keep-status]")).ToContainTextAsync("The guide is kept on this device.");
        return visitor;
    }

    private async Task<Visitor> VisitAsync(Uri address)
    {
        var visitor = await browsing.ArriveAsync(address, Phone);
        await visitor.OpenAsync(SiteAddresses.Keep);
        await visitor.UntilAsync(Visitor.HelpIsKept);
        return visitor;
    }
}
