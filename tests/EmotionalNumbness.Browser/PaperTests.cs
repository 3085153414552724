using EmotionalNumbness.Browser.Journal;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>What people take along on paper, as Chromium prints it.</summary>
[SameWithoutScripts("what is printed is the page as it came")]
public class PaperTests(Browsing browsing)
{
    // What a finger presses is of no use on paper.
    private const string OnlyForScreens = ".masthead, .journal-bar, .toc, .onward, .foot nav, .skip, .leave, button, .read-aloud, [data-code-tools], textarea:placeholder-shown";

    [Theory]
    [InlineData(SitePages.Part, 4, 8)]
    [InlineData(SitePages.Whole, 50, 90)]
    [InlineData("/help/us/card", 1, 1)]
    [InlineData("/help/us", 2, 4)]
    [InlineData("/exercises/slow-breathing", 1, 4)]
    public async Task A_public_page_takes_this_many_sheets(string page, int fewest, int most)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop.ThatChose("US") with { Colours = ColorScheme.Dark });
        await visitor.OpenAsync(page);

        await AssertSheetsAsync(visitor.Page, page, fewest, most);
    }

    [Fact]
    public async Task What_is_printed_of_a_journal_fits_its_sheets()
    {
        var writer = await DemoWriter.ArriveAsync(browsing, Device.Desktop.ThatChose("US"), "on paper");
        await using var _ = writer.Visitor;

        await writer.Visitor.OpenAsync("/journal/plan");
        await writer.Page.FillAsync("#warningSigns", "I stop answering.\nI do not open the curtains.");
        await writer.Page.FillAsync("#people", string.Join('\n', Enumerable.Range(1, 12).Select(i => $"Person {i}, 555-01{i:00}")));
        await AssertSheetsAsync(writer.Page, "plan", 1, 2);
        Assert.True(await writer.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('textarea')].every(area => area.value === '' || area.scrollHeight <= area.clientHeight + 2)"), "A printed plan is cut off.");

        await writer.Visitor.OpenAsync("/journal/steps");
        await AssertSheetsAsync(writer.Page, "steps", 1, 3);

        await writer.Visitor.OpenAsync("/journal/summary");
        await writer.Page.Locator("main form button").Last.ClickAsync();
        await Expect(writer.Page.Locator(".sheet")).ToBeVisibleAsync();
        await AssertSheetsAsync(writer.Page, "summary", 1, 3);
    }

    [Fact]
    public async Task A_recovery_code_is_one_sheet_with_the_code_on_it()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop.ThatChose("US"));
        await visitor.OpenAsync("/journal/create");
        await visitor.Page.FillAsync("#name", "a code on paper");
        await visitor.Page.FillAsync("#passphrase", JournalWriter.Passphrase);
        await visitor.Page.Locator("main form button.button").Last.ClickAsync();
        await Expect(visitor.Page.Locator("[data-code]")).ToBeVisibleAsync();

        await AssertSheetsAsync(visitor.Page, "code", 1, 1);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visitor.Page.Locator("[data-code]")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".only-paper")).ToBeVisibleAsync();
    }

    private static async Task AssertSheetsAsync(IPage page, string name, int fewest, int most)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await page.Locator(OnlyForScreens).Filter(new() { Visible = true }).EvaluateAllAsync<string[]>("seen => seen.map(element => element.outerHTML.slice(0, 120))"));
        // A browser leaves out what is behind a text, so a number must not be white on a colour.
        Assert.All(await page.Locator("a.number, a.call").EvaluateAllAsync<string[]>("numbers => numbers.map(number => getComputedStyle(number).color)"), colour => Assert.Equal("rgb(0, 0, 0)", colour));
        Assert.InRange(await Paper.SheetsAsync(page, name.Trim('/').Replace('/', '-')), fewest, most);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
