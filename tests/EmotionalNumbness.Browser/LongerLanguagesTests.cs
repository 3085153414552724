using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Hosting.Languages;

namespace EmotionalNumbness.Browser;

/// <summary>Words 40 % longer, and read from right to left: the layout bears both.</summary>
[Collection(InLanguages.Name)]
public class LongerLanguagesTests(Browsing browsing, SiteInLanguages site)
{
    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Theory]
    [InlineData(PseudoLocalizer.Language, "ltr")]
    [InlineData(PseudoLocalizer.MirroredLanguage, "rtl")]
    public async Task No_page_scrolls_sideways_or_loses_text(string language, string direction)
    {
        await using var visitor = await browsing.ArriveAsync(site.Running, Device.Desktop.ThatChose("US"));
        var found = new List<string>();

        foreach (var page in SitePages.Kinds)
        {
            await visitor.OpenAsync($"/{language}{page}");
            Assert.Equal(direction, await visitor.Page.EvaluateAsync<string>("document.dir"));
            foreach (var width in new[] { 360, 1280 })
            {
                await visitor.Page.SetViewportSizeAsync(width, 800);
                string[] wrong = [.. await Layout.SidewaysAsync(visitor.Page), .. await Layout.ClippedAsync(visitor.Page)];
                found.AddRange(wrong.Select(what => $"{page}, {width} px: {what}"));
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [NeedsScripts("a script puts the bar of the very first page right; without one the next page has it right")]
    [Theory]
    [InlineData(PseudoLocalizer.Language)]
    [InlineData(PseudoLocalizer.MirroredLanguage)]
    public async Task The_bar_put_right_by_script_keeps_its_language(string language)
    {
        await using var visitor = await browsing.ArriveAsync(site.Running, Device.Phone with { Zone = "Africa/Lagos" });

        await visitor.OpenAsync($"/{language}/");

        await Microsoft.Playwright.Assertions.Expect(visitor.Country).ToContainTextAsync("Nígéríá");
    }
}
