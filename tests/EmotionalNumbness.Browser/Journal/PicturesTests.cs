using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>Pictures of a journal with a year in it, for people to look at: set SCREENSHOTS to a folder.</summary>
[SameWithoutScripts("takes pictures for people")]
public class PicturesTests(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    public static bool AreWanted => !string.IsNullOrEmpty(Folder);

    [Theory(Skip = "Set SCREENSHOTS to a folder to take pictures.", SkipUnless = nameof(AreWanted))]
    [InlineData(Condition.PhoneLight)]
    [InlineData(Condition.PhoneDark)]
    [InlineData(Condition.Wide)]
    [InlineData(Condition.Zoomed)]
    [InlineData(Condition.Forced)]
    public async Task The_pages_of_a_year_are_pictured(string condition)
    {
        var writer = await DemoWriter.ArriveAsync(browsing, Condition.DeviceFor(condition).ThatChose("US"), $"pictures {condition}");
        await using var _ = writer.Visitor;
        if (condition == Condition.Forced)
            await writer.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await DemoTour.WalkAsync(writer, name => writer.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder!, $"{condition}-journal-{name}.png"),
            FullPage = true,
        }));
    }
}
