using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

public class ThemeTests(Browsing browsing)
{
    [Theory]
    [InlineData("As the device", ColorScheme.Light, false)]
    [InlineData("As the device", ColorScheme.Dark, true)]
    [InlineData("Light", ColorScheme.Dark, false)]
    [InlineData("Dark", ColorScheme.Light, true)]
    public async Task Pages_look_as_chosen_whatever_the_device_says(string choice, ColorScheme device, bool isDark)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { Colours = device });
        await visitor.OpenAsync(SiteAddresses.Settings);

        await visitor.Page.GetByLabel(choice, new() { Exact = true }).CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Keep these choices" }).ClickAsync();
        await Expect(visitor.Page.GetByLabel(choice, new() { Exact = true })).ToBeCheckedAsync();
        await visitor.OpenAsync(SitePages.Part);

        Assert.Equal(isDark, await IsDarkAsync(visitor));
        Assert.Equal(isDark, await FormControlsAreDarkAsync(visitor));
    }

    [Fact]
    public async Task The_device_decides_again_after_a_choice_is_taken_back()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { Cookies = new Dictionary<string, string> { ["theme"] = "dark" } });
        await visitor.OpenAsync(SiteAddresses.Settings);
        Assert.True(await IsDarkAsync(visitor));

        await visitor.Page.GetByLabel("As the device").CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Keep these choices" }).ClickAsync();
        await Expect(visitor.Page.GetByLabel("As the device")).ToBeCheckedAsync();

        Assert.False(await IsDarkAsync(visitor));
        Assert.Null(await visitor.CookieAsync("theme"));
    }

    private static async Task<bool> IsDarkAsync(Visitor visitor) =>
        await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor") == "rgb(16, 23, 28)";

    // Scroll bars, lists and the blank page take the browser's own colours.
    private static Task<bool> FormControlsAreDarkAsync(Visitor visitor) => visitor.Page.EvaluateAsync<bool>("""
        () => {
          const probe = document.createElement('p');
          probe.style.setProperty('color', 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))');
          document.body.append(probe);
          const isDark = getComputedStyle(probe).color === 'rgb(2, 2, 2)';
          probe.remove();
          return isDark;
        }
        """);
}
