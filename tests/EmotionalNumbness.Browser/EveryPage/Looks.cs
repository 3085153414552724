using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>
/// One page that stays open, in the window of a narrow phone and in a wide one, in one theme each. Which theme goes
/// with which window is the caller's; that every colour has its contrast in both is shown by itself (ColourTests).
/// </summary>
internal sealed class Looks(IPage page, ColorScheme narrow, ColorScheme wide)
{
    /// <summary>What breaks a rule, sticks out or is drawn too small to read. The page is left in the narrow window.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string name)
    {
        await Axe.PutIntoAsync(page);
        return [.. await FaultsAsync(name, 1280, wide), .. await FaultsAsync(name, 320, narrow)];
    }

    private async Task<IEnumerable<string>> FaultsAsync(string name, int width, ColorScheme colours)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        var found = (await Axe.ViolationsAsync(page)).Concat(await Layout.SidewaysAsync(page)).Concat(await Layout.SmallSignsAsync(page));
        return found.Select(finding => $"{name}, {width} px, {colours}: {finding}");
    }
}
