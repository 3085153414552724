using System.Text.RegularExpressions;
using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>Where the style sheet or a script does not come, or an old browser makes nothing of it, the page still reads.</summary>
[SameWithoutScripts("takes scripts and styles away itself")]
public class BareTests(Browsing browsing)
{
    [Theory]
    [InlineData("/")]
    [InlineData(SitePages.Part)]
    [InlineData("/help/us")]
    [InlineData("/exercises/slow-breathing")]
    [InlineData("/journal/create")]
    public async Task Without_styles_a_page_reads_in_order_with_help_on_the_first_screen(string page)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        await visitor.Page.RouteAsync("**", WithoutStylesAsync);

        await visitor.OpenAsync(page);

        Assert.Equal(0, await visitor.Page.Locator("style").CountAsync());
        Assert.InRange((await visitor.CallLink.BoundingBoxAsync())!.Y, 0, Device.Phone.Height - 44);
        await Expect(visitor.Page.Locator("main h1")).ToBeVisibleAsync();
        Assert.Empty((await AccessibilityTree.ReadAsync(visitor.Page)).Faults());
        var tops = await visitor.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('#help-bar, .masthead, main, main :is(h1, h2, h3), .foot')].filter(element => element.checkVisibility()).map(element => element.getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/exercises/slow-breathing")]
    [InlineData("/journal/create")]
    public async Task Without_its_scripts_a_page_is_whole(string page)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        var asked = 0;
        await visitor.Page.RouteAsync("**/*.js", route =>
        {
            Interlocked.Increment(ref asked);
            return route.AbortAsync();
        });

        await visitor.OpenAsync(page);

        Assert.True(asked > 0);
        await Expect(visitor.CallLink).ToBeVisibleAsync();
        await Expect(visitor.LeaveLink).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("main h1")).ToBeVisibleAsync();
        Assert.Empty((await AccessibilityTree.ReadAsync(visitor.Page)).Faults());
    }

    private static async Task WithoutStylesAsync(IRoute route)
    {
        if (!route.Request.IsNavigationRequest)
        {
            await route.AbortAsync();
            return;
        }

        var answer = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = answer, Body = Regex.Replace(await answer.TextAsync(), "<style>.*?</style>", "", RegexOptions.Singleline) });
    }
}
