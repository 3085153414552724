using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>Many people outside the United States browse in its English: the clock knows better where they are.</summary>
[NeedsScripts("only a script knows the device’s clock; without one the browser’s language is the guess, and the country and the time zone can be chosen")]
public class TimeZoneTests(Browsing browsing)
{
    private static readonly Device InLagos = Device.Phone with { Zone = "Africa/Lagos", Locale = "en-US" };

    private string NigerianLine => browsing.Site.Helplines.For("NG")!.FirstLine!.Phone!.TelUri;

    [Fact]
    public async Task The_bar_of_the_first_page_is_put_right_in_place()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos);

        var answer = await visitor.OpenAsync(SitePages.Part);

        Assert.Contains("United States?", await answer.TextAsync(), StringComparison.Ordinal);
        await Expect(visitor.Country).ToContainTextAsync("Nigeria");
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", NigerianLine);
        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("performance.getEntriesByType('navigation').length"));
    }

    // Its number has hyphens and spaces, at which neither of the two breaks it.
    [Fact]
    public async Task The_bar_put_right_is_the_same_as_one_from_the_server()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos with { Zone = "Europe/Moscow" });
        await visitor.OpenAsync(SitePages.Part);
        await Expect(visitor.Country).ToContainTextAsync("Russia");
        await Expect(visitor.CallLink.Locator(".unbroken")).ToHaveTextAsync(browsing.Site.Helplines.For("RU")!.FirstLine!.Phone!.Written);
        var putRight = await visitor.Bar.EvaluateAsync<string>(WithoutSpaces);

        await visitor.OpenAsync(SitePages.Part);

        Assert.Equal(await visitor.Bar.EvaluateAsync<string>(WithoutSpaces), putRight);
    }

    [Fact]
    public async Task The_next_page_comes_right_from_the_server()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos);
        await visitor.OpenAsync("/");
        await Expect(visitor.Country).ToContainTextAsync("Nigeria");
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);

        var answer = await visitor.OpenAsync(SitePages.Part);

        Assert.Contains("Nigeria: change", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(asked, address => address.EndsWith("/help/bar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_is_never_overridden()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos.ThatChose("GB"));
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);

        await visitor.OpenAsync("/");
        await visitor.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        await Expect(visitor.Country).ToContainTextAsync("United Kingdom");
        Assert.DoesNotContain(asked, address => address.EndsWith("/help/bar", StringComparison.Ordinal));
        await visitor.OpenAsync(SitePages.Part);
        await Expect(visitor.Country).ToContainTextAsync("United Kingdom");
    }

    [Fact]
    public async Task The_choice_of_no_country_is_not_overridden_either()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos.ThatChose("none"));

        await visitor.OpenAsync("/");
        await visitor.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        await Expect(visitor.Country).ToContainTextAsync("Choose your country");
    }

    [Fact]
    public async Task A_clock_in_no_one_country_leaves_the_guess_marked_as_one()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { Zone = "UTC", Locale = "en-GB" });

        await visitor.OpenAsync("/");
        await visitor.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        await Expect(visitor.Country).ToContainTextAsync("United Kingdom?");
    }

    [Fact]
    public async Task A_traveller_gets_the_line_of_where_the_clock_is_now()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos with { Cookies = new Dictionary<string, string> { ["zone"] = "Pacific/Auckland" } });

        await visitor.OpenAsync("/");

        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", NigerianLine);
    }

    // So the first entry of all has the day and the hour of where its writer is.
    [Fact]
    public async Task A_journal_knows_the_clock_before_it_is_created()
    {
        await using var visitor = await browsing.ArriveAsync(InLagos);

        await visitor.OpenAsync("/journal/create");

        Assert.Contains(await visitor.Device.CookiesAsync(), cookie => cookie is { Name: "zone", Value: "Africa/Lagos" });
    }

    private const string WithoutSpaces = "bar => bar.outerHTML.replace(/\\s+/g, ' ').replaceAll('> <', '><')";
}
