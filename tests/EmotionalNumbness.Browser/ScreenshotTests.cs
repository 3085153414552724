using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser;

/// <summary>Pictures for people to look at, of whole pages (but of the whole guide only its top, for it is too long): <c>SCREENSHOTS=folder dotnet run --project tests/EmotionalNumbness.Browser</c>.</summary>
public class ScreenshotTests(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    public static bool AreWanted => !string.IsNullOrEmpty(Folder);

    [Theory(Skip = "Set SCREENSHOTS to a folder to take pictures.", SkipUnless = nameof(AreWanted))]
    [InlineData("phone", 360, ColorScheme.Light)]
    [InlineData("phone", 360, ColorScheme.Dark)]
    [InlineData("desktop", 1280, ColorScheme.Light)]
    [InlineData("desktop", 1280, ColorScheme.Dark)]
    public async Task Every_kind_of_page_is_pictured(string device, int width, ColorScheme theme)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Colours = theme }).ThatChose("US"));

        foreach (var page in SitePages.Kinds.Append("/help/jp").Append("/help/af").Append("/guide/when-to-get-help-now"))
        {
            await visitor.OpenAsync(page);
            var name = page.Trim('/').Replace('/', '-').Replace('?', '-').Replace('=', '-');
            await visitor.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Folder!, $"{(name.Length == 0 ? "home" : name)}-{device}-{theme}.png".ToLowerInvariant()),
                FullPage = page != SitePages.Whole,
            });
        }
    }
}
