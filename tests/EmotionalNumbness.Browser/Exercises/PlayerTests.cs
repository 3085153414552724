using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Exercises;

[NeedsScripts("the player is a script; without one every step stands on the page with its time")]
public class PlayerTests(Browsing browsing)
{
    [Fact]
    public async Task One_tap_in_the_list_begins()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises");

        await visitor.Page.Locator("main a.button").First.ClickAsync();

        await Expect(player.Say).ToHaveTextAsync(PlayerPage.Exercise(browsing.Site, "five-senses").Ways[0].Steps[0].Say);
        await Expect(player.Where).ToHaveTextAsync("Step 1 of 4");
        await Expect(visitor.Page.Locator("[data-reading]").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_begins_by_itself()
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = new PlayerPage(visitor);

        await visitor.OpenAsync("/exercises/slow-breathing");

        await Expect(player.Start).ToBeVisibleAsync();
        await Expect(player.Player).ToBeHiddenAsync();
    }

    [Fact]
    public async Task It_pauses_goes_on_skips_and_starts_again()
    {
        var steps = PlayerPage.Exercise(browsing.Site, "cool-water").Ways[0].Steps;
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginOnHeldClockAsync(visitor, "cool-water");

        await player.Page.Clock.RunForAsync(15_000);
        await player.Button("Pause").ClickAsync();
        await player.Page.Clock.RunForAsync(60_000);
        await Expect(player.Say).ToHaveTextAsync(steps[0].Say);
        await Expect(player.Where).ToHaveTextAsync("Step 1 of 5 · paused");

        await player.Button("Go on").ClickAsync();
        await Expect(player.Where).ToHaveTextAsync("Step 1 of 5");
        await player.Page.Clock.RunForAsync(4_000);
        await Expect(player.Say).ToHaveTextAsync(steps[0].Say);
        await player.Page.Clock.RunForAsync(2_000);
        await Expect(player.Say).ToHaveTextAsync(steps[1].Say);

        await player.Button("Next step").ClickAsync();
        await Expect(player.Say).ToHaveTextAsync(steps[2].Say);
        await player.Button("Start again").ClickAsync();
        await Expect(player.Say).ToHaveTextAsync(steps[0].Say);
    }

    [Fact]
    public async Task A_step_skipped_in_a_pause_stays_paused()
    {
        var steps = PlayerPage.Exercise(browsing.Site, "cool-water").Ways[0].Steps;
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginOnHeldClockAsync(visitor, "cool-water");

        await player.Button("Pause").ClickAsync();
        await player.Button("Next step").ClickAsync();
        await player.Page.Clock.RunForAsync(60_000);

        await Expect(player.Say).ToHaveTextAsync(steps[1].Say);
        await Expect(player.Where).ToHaveTextAsync("Step 2 of 5 · paused");
    }

    [Fact]
    public async Task Stopping_asks_how_one_is_and_worse_leads_to_help_in_one_step()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/body-scan#begin");
        await Expect(player.Say).Not.ToBeEmptyAsync();

        await player.Button("Stop here").ClickAsync();
        await Expect(player.After.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await player.After.GetByRole(AriaRole.Button, new() { Name = "Worse" }).ClickAsync();

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Then stop here");
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Talk to someone now" })).ToHaveAttributeAsync("href", "/help");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Do it with a guide" }).ClickAsync();
        await Expect(player.Say).ToHaveTextAsync(PlayerPage.Exercise(browsing.Site, "five-senses").Ways[0].Steps[0].Say);
    }

    [Fact]
    public async Task A_screen_reader_hears_each_step_once_and_nothing_between()
    {
        var steps = PlayerPage.Exercise(browsing.Site, "slow-breathing").Ways[1].Steps;
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginOnHeldClockAsync(visitor, "slow-breathing", "3 minutes", "[aria-live]");

        await player.Page.Clock.RunForAsync(3 * 60_000 - 100);

        Assert.Equal(steps.Select(step => step.Say + step.More), (await player.ChangesAsync()).Select(change => change.Words));
        await Expect(visitor.Page.Locator("main [aria-live], main [role=status], main [role=alert], main [role=progressbar]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Without_motion_there_are_words_and_a_count()
    {
        await using var visitor = await browsing.ArriveAsync();
        await visitor.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var player = await BeginOnHeldClockAsync(visitor, "slow-breathing", "In 4, out 6");
        var (phase, count) = (visitor.Page.Locator("[data-phase]"), visitor.Page.Locator("[data-count]"));

        await Expect(phase).ToHaveTextAsync("Breathe in");
        await Expect(count).ToHaveTextAsync("4");
        await player.Page.Clock.RunForAsync(4_500);
        await Expect(phase).ToHaveTextAsync("Breathe out");
        await Expect(count).ToHaveTextAsync("6");

        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => document.getAnimations().filter(motion => motion.playState === 'running').length"));
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/slow-breathing");

        await visitor.Page.Locator("[name=pace]").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(player.Button("Pause")).ToBeFocusedAsync();
        await Expect(player.Say).Not.ToBeEmptyAsync();
        await visitor.Page.Keyboard.PressAsync("Space");
        await Expect(player.Button("Go on")).ToBeFocusedAsync();
        foreach (var name in new[] { "Stop here", "Next step", "Start again" })
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            await Expect(player.Button(name)).ToBeFocusedAsync();
        }

        await visitor.Page.Keyboard.PressAsync("Shift+Tab");
        await visitor.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(player.Button("Stop here")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(player.After.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("That is common");
    }

    [Fact]
    public async Task Sound_is_off_until_it_is_asked_for()
    {
        await using var visitor = await browsing.ArriveAsync();
        await visitor.Device.AddInitScriptAsync("globalThis.made = []; globalThis.AudioContext = class extends AudioContext { constructor() { super(); made.push(this); } };");
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/slow-breathing#begin");
        await Expect(player.Say).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => made.length"));

        await player.Player.Locator("summary").ClickAsync();
        await player.Player.GetByLabel("Soft tone").CheckAsync();

        await visitor.UntilAsync("() => made.length === 1 && made[0].state === 'running'");
    }

    [Fact]
    public async Task The_screen_stays_on_only_while_it_runs()
    {
        await using var visitor = await browsing.ArriveAsync();
        await visitor.Device.AddInitScriptAsync("""
            globalThis.locks = 0;
            Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { locks += 1; return { release: async () => { locks -= 1; } }; } } });
            """);
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/slow-breathing#begin");
        await visitor.UntilAsync("() => locks === 1");

        await player.Button("Pause").ClickAsync();

        await visitor.UntilAsync("() => locks === 0");
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_breaks_no_rule_of_accessibility_at_any_moment(int width, ColorScheme theme)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Colours = theme }).ThatChose("US"));
        var player = new PlayerPage(visitor);
        foreach (var slug in new[] { "slow-breathing", "gentle-stretching" })
        {
            await visitor.OpenAsync($"/exercises/{slug}#begin");
            await visitor.Page.ReloadAsync();
            await Expect(player.Say).Not.ToBeEmptyAsync();
            await Axe.PutIntoAsync(visitor.Page);
            await AssertSoundAsync(visitor);
            if (slug == "gentle-stretching")
            {
                await player.Button("Next step").ClickAsync();
                await Expect(visitor.Page.Locator("[data-picture] img")).ToBeVisibleAsync();
                await AssertSoundAsync(visitor);
            }

            await player.Button("Pause").ClickAsync();
            await AssertSoundAsync(visitor);
            await player.Button("Stop here").ClickAsync();
            await AssertSoundAsync(visitor);
        }
    }

    private static async Task AssertSoundAsync(Visitor visitor)
    {
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
        Assert.Empty(await Layout.SidewaysAsync(visitor.Page));
    }

    private static async Task<PlayerPage> BeginOnHeldClockAsync(Visitor visitor, string slug, string? choice = null, string watched = "[data-say]")
    {
        var player = new PlayerPage(visitor);
        await visitor.Page.Clock.InstallAsync();
        await visitor.OpenAsync($"/exercises/{slug}");
        await visitor.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(5));
        if (choice is not null)
            await player.ChooseAsync(choice);
        await player.WatchAsync(watched);
        await player.Start.ClickAsync();
        await visitor.Page.Clock.RunForAsync(1);
        return player;
    }
}
