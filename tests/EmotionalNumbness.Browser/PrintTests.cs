using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

[SameWithoutScripts("paper is the style sheet’s")]
public class PrintTests(Browsing browsing)
{
    [Fact]
    public async Task A_printed_part_leaves_out_what_only_a_screen_can_use()
    {
        await using var visitor = await PrintAsync(SitePages.Part);

        foreach (var selector in new[] { ".masthead", ".toc", ".onward", ".foot nav", ".skip", "[data-leave]" })
            await Expect(visitor.Page.Locator(selector).Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_printed_part_keeps_its_text_its_sources_and_the_line()
    {
        await using var visitor = await PrintAsync(SitePages.Part);

        foreach (var selector in new[] { "h1", "#help-bar", "#help-bar a.call", ".key-points", ".sources li", ".reviewed", ".foot p" })
            await Expect(visitor.Page.Locator(selector).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_wallet_card_is_printed_alone()
    {
        await using var visitor = await PrintAsync("/help/us/card");

        var seen = await visitor.Page.EvaluateAsync<string>("document.body.innerText.trim()");

        Assert.Equal((await visitor.Page.Locator(".wallet").InnerTextAsync()).Trim(), seen);
        Assert.Contains(browsing.Site.Helplines.For("US")!.FirstLine!.Phone!.Written, seen, StringComparison.Ordinal);
    }

    // ISO/IEC 7810 ID-1, a bank card: 85.60 by 53.98 mm, here in CSS px of 1/96 inch.
    [Theory]
    [InlineData("us")]
    [InlineData("jp")]
    [InlineData("af")]
    public async Task The_printed_card_is_as_wide_as_a_bank_card(string country)
    {
        await using var visitor = await PrintAsync($"/help/{country}/card");

        var box = await visitor.Page.Locator(".wallet").BoundingBoxAsync();

        Assert.InRange(box!.Width, 323, 324);
        Assert.InRange(box.Height, 203, 260);
    }

    private async Task<Visitor> PrintAsync(string page)
    {
        var visitor = await browsing.ArriveAsync(Device.Desktop.ThatChose("US"));
        await visitor.OpenAsync(page);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visitor;
    }
}
