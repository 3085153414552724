using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>The pages of a year without scripts; with them, PagesTests goes the same way.</summary>
[SameWithoutScripts("scripts are off in it anyway")]
public class TourTests(Browsing browsing)
{
    [Fact]
    public async Task A_year_is_searched_looked_back_at_set_taken_out_and_brought_in_again()
    {
        var writer = await DemoWriter.ArriveAsync(browsing, Device.Phone with { HasScript = false }, "a year without scripts");
        await using var _ = writer.Visitor;
        var pages = new List<string>();

        await DemoTour.WalkAsync(writer, async name =>
        {
            await Microsoft.Playwright.Assertions.Expect(writer.Page.Locator("main h1")).ToBeVisibleAsync();
            pages.Add(name);
        });

        Assert.Contains("import-done", pages);
    }
}
