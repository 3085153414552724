using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>Pictures of a journal with a year in it, for people to look at: set SCREENSHOTS to a folder.</summary>
public class PicturesTests(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    public static bool AreWanted => !string.IsNullOrEmpty(Folder);

    [Theory(Skip = "Set SCREENSHOTS to a folder to take pictures.", SkipUnless = nameof(AreWanted))]
    [InlineData("phone", 360, ColorScheme.Light)]
    [InlineData("phone", 360, ColorScheme.Dark)]
    [InlineData("desktop", 1280, ColorScheme.Light)]
    [InlineData("desktop", 1280, ColorScheme.Dark)]
    public async Task The_pages_of_a_year_are_pictured(string device, int width, ColorScheme theme)
    {
        var writer = await DemoWriter.ArriveAsync(browsing, (Device.Desktop with { Width = width, Colours = theme }).ThatChose("US"), $"pictures {device} {theme}");
        await using var _ = writer.Visitor;

        await DemoTour.WalkAsync(writer, name => writer.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder!, $"journal-{name}-{device}-{theme}.png".ToLowerInvariant()),
            FullPage = true,
        }));
    }
}
