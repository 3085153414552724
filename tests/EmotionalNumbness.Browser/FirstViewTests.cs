using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>A part appears after one round trip, on a poor connection too.</summary>
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
}
