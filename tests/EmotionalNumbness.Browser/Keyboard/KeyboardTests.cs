using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Browser.Keyboard;

public class KeyboardTests(Browsing browsing)
{
    private const int TabStopsToTheCall = 5;

    private static readonly string[] TypicalPages = [SiteAddresses.Home, SitePages.Part, "/help/us"];

    public static TheoryData<string, Device> PagesAndScreens => new MatrixTheoryData<string, Device>(TypicalPages, [Device.Desktop, Device.Phone]);

    public static TheoryData<string, Device> PagesUnderAStickyBar => new MatrixTheoryData<string, Device>(TypicalPages, [Device.Desktop, Device.Phone]);

    [SameWithoutScripts("the order of the page and the ring of focus are the same")]
    [Theory]
    [MemberData(nameof(PagesAndScreens), DisableDiscoveryEnumeration = true)]
    public async Task Tabbing_reaches_everything_in_order_with_the_focus_in_plain_sight(string page, Device device)
    {
        await using var visitor = await browsing.ArriveAsync(device.ThatChose("US"));
        await visitor.OpenAsync(page);
        var count = await Tabbing.CountReachableAsync(visitor.Page);

        var stops = await Tabbing.PressAsync(visitor.Page, "Tab", count);

        Assert.Equal(Enumerable.Range(0, count), stops.Select(stop => stop.Index));
        AssertInPlainSight(stops);
    }

    // Backwards, what is focused comes into view from above, where the bar is.
    [SameWithoutScripts("the order of the page and the ring of focus are the same")]
    [Theory]
    [MemberData(nameof(PagesUnderAStickyBar), DisableDiscoveryEnumeration = true)]
    public async Task Tabbing_backwards_never_hides_the_focus_under_the_bar(string page, Device device)
    {
        await using var visitor = await browsing.ArriveAsync(device.ThatChose("US"));
        await visitor.OpenAsync(page);
        var count = await Tabbing.CountReachableAsync(visitor.Page);
        await visitor.Page.Locator(".foot a").Last.FocusAsync();

        var stops = await Tabbing.PressAsync(visitor.Page, "Shift+Tab", count - 1);

        Assert.Equal(Enumerable.Range(0, count - 1).Reverse(), stops.Select(stop => stop.Index));
        AssertInPlainSight(stops);
    }

    [Fact]
    public async Task The_number_to_call_is_within_five_tab_stops_of_every_kind_of_page()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));

        foreach (var page in SitePages.Kinds)
        {
            await visitor.OpenAsync(page);
            await Tabbing.CountReachableAsync(visitor.Page);
            var stops = await Tabbing.PressAsync(visitor.Page, "Tab", TabStopsToTheCall);
            Assert.Contains(browsing.Site.Helplines.For("US")!.FirstLine!.Phone!.TelUri, stops.Select(stop => stop.Href));
        }
    }

    [Fact]
    public async Task The_skip_links_lead_to_the_page_to_help_and_away()
    {
        await using var visitor = await browsing.ArriveAsync();
        await visitor.OpenAsync(SitePages.Part);
        await Tabbing.CountReachableAsync(visitor.Page);

        var stops = await Tabbing.PressAsync(visitor.Page, "Tab", 3);

        Assert.Equal(["#main", SiteAddresses.Help, SiteAddresses.Leave], stops.Select(stop => stop.Href));
    }

    [Fact]
    public async Task Skipping_to_the_page_moves_the_focus_there()
    {
        await using var visitor = await browsing.ArriveAsync();
        await visitor.OpenAsync(SitePages.Part);

        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await visitor.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static void AssertInPlainSight(IReadOnlyList<TabStop> stops)
    {
        Assert.DoesNotContain(stops, stop => !stop.HasOutline);
        Assert.DoesNotContain(stops, stop => !stop.IsInView);
        Assert.DoesNotContain(stops, stop => stop.IsCovered);
    }
}
