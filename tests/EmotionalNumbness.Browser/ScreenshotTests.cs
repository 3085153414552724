using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser;

/// <summary>Pictures for people to look at, of whole pages (but of the whole guide only its top, for it is too long): <c>SCREENSHOTS=folder dotnet run --project tests/EmotionalNumbness.Browser</c>.</summary>
[SameWithoutScripts("takes pictures for people")]
public class ScreenshotTests(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    public static bool AreWanted => !string.IsNullOrEmpty(Folder);

    [Theory(Skip = "Set SCREENSHOTS to a folder to take pictures.", SkipUnless = nameof(AreWanted))]
    [InlineData(Condition.PhoneLight)]
    [InlineData(Condition.PhoneDark)]
    [InlineData(Condition.Wide)]
    [InlineData(Condition.Zoomed)]
    [InlineData(Condition.Forced)]
    public async Task Every_page_is_pictured(string condition)
    {
        await using var visitor = await Condition.ArriveAsync(browsing, condition);

        foreach (var page in (await SitePages.AllAsync(browsing.Site)).Append("/journal/unlock").Append("/journal/create").Append("/journal/recover"))
        {
            await visitor.OpenAsync(page);
            var name = page.Trim('/').Replace('/', '-').Replace('?', '-').Replace('=', '-');
            await visitor.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Folder!, $"{condition}-{(name.Length == 0 ? "home" : name)}.png"),
                FullPage = page is not SitePages.Whole and not "/sources",
            });
        }
    }
}
