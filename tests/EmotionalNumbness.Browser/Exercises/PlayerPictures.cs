using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Exercises;

/// <summary>Pictures of what no address alone shows, for people to look at; see <see cref="ScreenshotTests"/>.</summary>
[SameWithoutScripts("takes pictures for people")]
public class PlayerPictures(Browsing browsing)
{
    public static bool AreWanted => ScreenshotTests.AreWanted;

    [Theory(Skip = "Set SCREENSHOTS to a folder to take pictures.", SkipUnless = nameof(AreWanted))]
    [InlineData("phone", 360, 780, ColorScheme.Light)]
    [InlineData("phone", 360, 780, ColorScheme.Dark)]
    [InlineData("desktop", 1280, 900, ColorScheme.Light)]
    [InlineData("desktop", 1280, 900, ColorScheme.Dark)]
    public async Task The_player_and_what_follows_are_pictured(string device, int width, int height, ColorScheme theme)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Height = height, Colours = theme }).ThatChose("US"));
        var player = new PlayerPage(visitor);

        await visitor.OpenAsync("/exercises/slow-breathing#begin");
        await Expect(player.Say).Not.ToBeEmptyAsync();
        await player.Button("Pause").ClickAsync();
        await PictureAsync("breathing");
        await player.Button("Stop here").ClickAsync();
        await PictureAsync("after");
        await visitor.OpenAsync("/exercises/gentle-stretching#begin");
        await player.Button("Next step").ClickAsync();
        await PictureAsync("stretching");
        await visitor.OpenAsync("/exercises/five-senses#begin");
        await player.Button("Next step").ClickAsync();
        await PictureAsync("senses");
        await visitor.OpenAsync("/exercises/sighing/after");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Worse" }).ClickAsync();
        await PictureAsync("worse");
        await visitor.OpenAsync("/start");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "I think about suicide" }).ClickAsync();
        await PictureAsync("danger");
        await visitor.OpenAsync("/start");
        foreach (var answer in new[] { "I’m worn out", "Two weeks or longer", "Something to read" })
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        await PictureAsync("suggestions");

        async Task PictureAsync(string name)
        {
            await visitor.Page.EvaluateAsync("() => scrollTo(0, 0)");
            await visitor.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Environment.GetEnvironmentVariable("SCREENSHOTS")!, $"{name}-{device}-{theme}.png".ToLowerInvariant()),
            });
        }
    }
}
