using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>Help first: it opens without a network after the first visit, whatever page that was.</summary>
[NeedsScripts("a service worker keeps pages; without one a page or the card is saved or printed by hand")]
public class OfflineTests(Browsing browsing)
{
    private static readonly Device InAuckland = Device.Phone with { Zone = "Pacific/Auckland", KeepsPages = true };

    private static readonly string[] Private = ["search", "find", "settings", "exit", "?"];

    private const string KeptAddresses = "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname + new URL(request.url).search)))).flat()";

    [Fact]
    public async Task Help_opens_with_the_countrys_line_after_a_first_visit_to_home()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync(SiteAddresses.Help);

        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("NZ"));
        await Expect(visitor.Page.Locator("main .line a.number").First).ToHaveAttributeAsync("href", LineOf("NZ"));
    }

    [Fact]
    public async Task Help_opens_after_a_first_visit_to_any_other_page()
    {
        await using var visitor = await VisitAsync("/search?q=sleep");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync(SiteAddresses.Help);

        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("NZ"));
    }

    [Fact]
    public async Task A_part_already_read_opens()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.OpenAsync(SitePages.Part);
        var title = await visitor.Page.Locator("h1").InnerTextAsync();
        await visitor.UntilKeptAsync(SitePages.Part);
        await visitor.OpenAsync("/");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync(SitePages.Part);

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("NZ"));
    }

    [Fact]
    public async Task The_very_first_page_read_opens_too()
    {
        await using var visitor = await VisitAsync(SitePages.Part);
        var title = await visitor.Page.Locator("h1").InnerTextAsync();
        await visitor.UntilKeptAsync(SitePages.Part);
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync(SitePages.Part);

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task A_part_not_read_yet_shows_help_instead()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync("/guide/grief");

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Talk to someone now");
    }

    [Fact]
    public async Task The_visitors_country_and_its_card_are_kept_before_anyone_asks()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.UntilKeptAsync("/help/nz/card");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync("/help/nz");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("New Zealand: crisis lines");
        await visitor.OpenAsync("/help/nz/card");
        await Expect(visitor.Page.Locator(".wallet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Searches_and_settings_are_never_kept()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.OpenAsync("/search?q=sleep");
        await visitor.OpenAsync("/help/find?q=united");
        await visitor.OpenAsync(SiteAddresses.Settings);
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keep these choices" }).ClickAsync();
        await visitor.OpenAsync("/guide/grief?why=me");
        await visitor.UntilKeptAsync("/guide/grief");

        var kept = await visitor.Page.EvaluateAsync<string[]>(KeptAddresses);

        Assert.Contains("/guide/grief", kept);
        Assert.DoesNotContain(kept, address => Private.Any(word => address.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_kept_help_page_speaks_for_a_country_chosen_since()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.OpenAsync(SiteAddresses.Help);
        await visitor.Page.GetByLabel("Country", new() { Exact = true }).SelectOptionAsync("Japan");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await visitor.UntilAsync($"async () => (await (await caches.match('/help')).text()).includes('{LineOf("JP")}')");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync(SiteAddresses.Help);

        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("JP"));
    }

    [Fact]
    public async Task Nothing_that_was_true_a_while_ago_is_called_open_now()
    {
        await using var visitor = await VisitAsync("/");
        await visitor.OpenAsync("/help/nz");
        await visitor.UntilKeptAsync("/help/nz");
        await visitor.OpenAsync("/");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync("/help/nz");

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("New Zealand: crisis lines");
        await Expect(visitor.Page.Locator("main .line").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-open-now]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_reads_spanish_reads_it_without_a_network_too()
    {
        await using var visitor = await browsing.ArriveAsync(InAuckland);
        await visitor.OpenAsync("/es/");
        await visitor.UntilAsync("async () => (await caches.match(new URL('/es/country', location))) !== undefined");
        await visitor.OpenAsync("/es/guide/crying");
        await visitor.UntilKeptAsync("/es/guide/crying");
        await visitor.OpenAsync("/es/");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.OpenAsync("/es/guide/crying");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Llorar, lo que puede hacer y lo que no");
        await visitor.OpenAsync("/es/help");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Habla con alguien ahora");
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", LineOf("NZ"));
        await visitor.OpenAsync("/es/guide/medicines");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Habla con alguien ahora");
    }

    private string LineOf(string country) => browsing.Site.Helplines.For(country)!.FirstLine!.Phone!.TelUri;

    private async Task<Visitor> VisitAsync(string page)
    {
        var visitor = await browsing.ArriveAsync(InAuckland);
        await visitor.OpenAsync(page);
        await visitor.UntilAsync(Visitor.HelpIsKept);
        return visitor;
    }
}
