using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

public class HelpBarTests(Browsing browsing)
{
    private const int TwoLines = 110;

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("NZ")]
    [InlineData("JP")]
    [InlineData("DE")]
    [InlineData("AU")]
    [InlineData("RU")]
    [InlineData("none")]
    public async Task The_bar_takes_two_lines_at_most_on_a_phone(string country)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose(country));
        await visitor.OpenAsync("/");

        var lines = await visitor.Page.EvaluateAsync<int>("""
            () => {
              const middles = [...document.querySelectorAll('.help-bar a')].map(link => link.getBoundingClientRect()).map(box => box.top + box.height / 2);
              return middles.sort((a, b) => a - b).filter((middle, at) => at === 0 || middle - middles[at - 1] > 12).length;
            }
            """);

        Assert.InRange(lines, 1, 2);
        Assert.InRange((await visitor.Bar.BoundingBoxAsync())!.Height, 44, TwoLines);
    }

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData("US")]
    [InlineData("none")]
    public async Task The_bar_takes_one_line_on_a_wide_screen(string country)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop.ThatChose(country));
        await visitor.OpenAsync("/");

        Assert.InRange((await visitor.Bar.BoundingBoxAsync())!.Height, 44, 72);
    }

    // Patterns, part 3: at most a quarter of a small window, or it does not stick.
    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData(320, 256)]
    [InlineData(360, 780)]
    [InlineData(640, 512)]
    [InlineData(1280, 800)]
    public async Task A_bar_that_sticks_takes_a_quarter_of_the_window_at_most(int width, int height)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Height = height }).ThatChose("NZ"));
        await visitor.OpenAsync(SitePages.Part);

        var sticks = await visitor.Bar.EvaluateAsync<bool>("bar => getComputedStyle(bar).position === 'sticky'");
        var box = await visitor.Bar.BoundingBoxAsync();

        Assert.True(!sticks || box!.Height <= height / 4.0, $"{box!.Height} of {height} px");
    }

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData(360, 780)]
    [InlineData(1280, 800)]
    public async Task A_heading_that_was_jumped_to_is_not_under_the_bar(int width, int height)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Height = height }).ThatChose("US"));

        await visitor.OpenAsync("/#inside");

        Assert.Equal("inside", await visitor.Page.EvaluateAsync<string>("""
            () => {
              const box = document.getElementById('inside').getBoundingClientRect();
              return document.elementFromPoint(box.left + 5, box.top + box.height / 2).id;
            }
            """));
    }

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Fact]
    public async Task The_bar_stays_legible_in_forced_colours()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visitor.OpenAsync("/");

        var unframed = await visitor.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.help-bar, .help-bar .call, .help-bar .text, .help-bar .leave')]
              .filter(element => getComputedStyle(element).borderTopStyle === 'none' || parseFloat(getComputedStyle(element).borderTopWidth) < 1)
              .map(element => element.className)
            """);
        var faint = await visitor.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.help-bar a')]
              .filter(link => getComputedStyle(link).color === getComputedStyle(link).backgroundColor)
              .map(link => link.className)
            """);

        Assert.Empty(unframed);
        Assert.Empty(faint);
    }

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData("US")]
    [InlineData("none")]
    public async Task The_bar_is_printed_with_its_number_and_country(string country)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop.ThatChose(country));
        await visitor.OpenAsync(SitePages.Part);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Bar).ToBeVisibleAsync();
        await Expect(visitor.Country).ToBeVisibleAsync();
        await Expect(visitor.Bar.Locator("li a").First).ToBeVisibleAsync();
        await Expect(visitor.LeaveLink).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_bar_without_a_country_leads_to_the_choice()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("none"));
        await visitor.OpenAsync("/");

        await visitor.Bar.GetByRole(AriaRole.Link, new() { Name = "Find a helpline" }).ClickAsync();

        await Expect(visitor.Page.GetByLabel("Country", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_links_of_the_bar_say_whom_they_reach()
    {
        var line = browsing.Site.Helplines.For("US")!.FirstLine!;
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        await visitor.OpenAsync("/");

        await Expect(visitor.CallLink).ToHaveAccessibleNameAsync($"Call {line.Phone!.Written} ({line.Name}, day and night, every day)");
        await Expect(visitor.LeaveLink).ToHaveAccessibleNameAsync("Emergency: Leave");
    }
}
