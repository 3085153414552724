using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>A page with the eyes, ears and hands of others than us: all that axe does not look at, in one visit.</summary>
internal static class Access
{
    // WCAG 1.4.10: 320 CSS px wide; a window of 1280 by 1024 at 400 %; and a phone held on its side.
    private static readonly (int Width, int Height)[] Windows = [(360, 780), (320, 780), (320, 256), (780, 360)];

    // The bar sticks to the top from 20rem of width on.
    private static readonly (int Width, int Height)[] UnderTheBar = [(360, 780), (1280, 800)];

    /// <summary>Leaves the page in a wide window with widened text.</summary>
    public static async Task<IReadOnlyList<(Invariant Invariant, string What)>> LookAsync(IPage page)
    {
        var found = new List<(Invariant, string)>();

        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            Add(Invariant.NoSidewaysScroll, $"{width} by {height}: ", await Layout.SidewaysAsync(page));
            Add(Invariant.LittleBar, $"{width} by {height}: ", await HelpBarShare.TooMuchAsync(page));
            if (height > width)
                Add(Invariant.Targets, "", await Targets.TooSmallAsync(page));
        }

        Add(Invariant.ForcedColours, "", await ForcedColours.LostAsync(page));
        foreach (var (width, height) in UnderTheBar)
        {
            await page.SetViewportSizeAsync(width, height);
            Add(Invariant.Focus, $"{width} px: ", await Focus.UnseenAsync(page));
        }

        Add(Invariant.Targets, "", await Targets.TooSmallAsync(page));
        Add(Invariant.Motion, "", await Motion.LeftAsync(page));
        Add(Invariant.Transparency, "", await Transparency.FoundAsync(page));
        Add(Invariant.Heard, "", (await AccessibilityTree.ReadAsync(page)).Faults());
        await LookWithWideTextAsync();
        return found;

        async Task LookWithWideTextAsync()
        {
            await Layout.WidenTextAsync(page);
            foreach (var width in new[] { 320, 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                Add(Invariant.NothingClipped, $"{width} px: ", await Layout.ClippedAsync(page));
                Add(Invariant.NothingClipped, $"{width} px: ", await Layout.SidewaysAsync(page));
            }
        }

        void Add(Invariant invariant, string circumstance, IEnumerable<string> what) =>
            found.AddRange(what.Select(each => (invariant, circumstance + each)));
    }
}
