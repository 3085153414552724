using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Exercises;

/// <summary>Without a script, and without a network.</summary>
public class AnywhereTests(Browsing browsing)
{
    private const string IsKept = """
        async () => {
          const kept = (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat();
          return ['/exercises/cool-water', '/js/player-plan.js', '/js/player-clock.js', '/js/player-breath.js', '/js/voice.js'].every(path => kept.includes(path))
            && kept.some(path => /^\/js\/player\.\w+\.js$/.test(path));
        }
        """;

    [SameWithoutScripts("scripts are off in it anyway")]
    [Fact]
    public async Task Without_a_script_the_steps_are_a_page_to_read()
    {
        var exercise = PlayerPage.Exercise(browsing.Site, "body-scan");
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { HasScript = false });

        await visitor.OpenAsync("/exercises/body-scan");

        await Expect(visitor.Page.Locator("ol.steps > li")).ToHaveCountAsync(exercise.Ways.Sum(way => way.Steps.Count));
        await Expect(visitor.Page.Locator("ol.steps > li").First).ToContainTextAsync("20 seconds");
        await Expect(visitor.Page.Locator("[data-player]")).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true })).ToHaveCountAsync(0);
    }

    [SameWithoutScripts("scripts are off in it anyway")]
    [Fact]
    public async Task Without_a_script_worse_leads_to_help()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { HasScript = false });
        await visitor.OpenAsync("/exercises/body-scan");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Worse" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Talk to someone now" })).ToBeVisibleAsync();
    }

    [SameWithoutScripts("scripts are off in it anyway")]
    [Fact]
    public async Task Without_a_script_three_questions_lead_to_three_suggestions()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { HasScript = false });
        await visitor.OpenAsync("/start");

        foreach (var answer in new[] { "I’m worn out", "Less than two weeks", "Something to do, a minute or two" })
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Three things you could try");
        await Expect(visitor.Page.Locator(".suggestions li")).ToHaveCountAsync(3);
        Assert.Equal("/start", new Uri(visitor.Page.Url).PathAndQuery);
    }

    [SameWithoutScripts("axe is a script of the test’s own, and the page is the same")]
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Questions_endings_and_advice_break_no_rule_of_accessibility(int width, ColorScheme theme)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Width = width, Colours = theme }).ThatChose("US"));
        foreach (var answers in new[] { new[] { "I don’t know" }, ["I don’t know", "Something to read"], ["I think about suicide or self-harm, or I am not safe"] })
        {
            await visitor.OpenAsync("/start");
            foreach (var answer in answers)
                await visitor.Page.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
            await AssertSoundAsync(visitor);
        }

        Assert.Equal("tel:988", await visitor.Page.Locator("main .care a").First.GetAttributeAsync("href"));
        foreach (var answer in new[] { "A little better", "The same", "Worse" })
        {
            await visitor.OpenAsync("/exercises/sighing/after");
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = answer }).ClickAsync();
            await AssertSoundAsync(visitor);
        }
    }

    [SameWithoutScripts("measures the layout, which is the style sheet’s")]
    [Fact]
    public async Task The_masthead_takes_two_lines_on_a_phone()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        await visitor.OpenAsync("/exercises");

        var lines = await visitor.Page.Locator(".masthead nav a").EvaluateAllAsync<double[]>("links => [...new Set(links.map(link => Math.round(link.getBoundingClientRect().top)))]");

        Assert.Single(lines);
    }

    [NeedsScripts("a service worker keeps pages; without one a page or the card is saved or printed by hand")]
    [Fact]
    public async Task After_one_visit_it_plays_without_a_network_and_worse_still_leads_to_help()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { KeepsPages = true });
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/cool-water");
        await visitor.UntilAsync(IsKept);
        await visitor.Device.SetOfflineAsync(true);

        await visitor.Page.ReloadAsync();
        await player.Start.ClickAsync();
        await Expect(player.Say).ToHaveTextAsync(PlayerPage.Exercise(browsing.Site, "cool-water").Ways[0].Steps[0].Say);
        await player.Button("Stop here").ClickAsync();
        await player.After.GetByRole(AriaRole.Button, new() { Name = "Worse" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Then stop here" })).ToBeFocusedAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Talk to someone now" }).ClickAsync();
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Talk to someone now");
    }

    [NeedsScripts("a service worker keeps pages; without one a page or the card is saved or printed by hand")]
    [Fact]
    public async Task An_answer_of_the_way_in_without_a_network_leads_to_help()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { KeepsPages = true });
        await visitor.OpenAsync("/start");
        await visitor.UntilAsync("async () => navigator.serviceWorker.controller !== null && (await caches.match('/start')) !== undefined && (await caches.match('/help')) !== undefined");
        await visitor.Device.SetOfflineAsync(true);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "I think about suicide" }).ClickAsync();

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Talk to someone now");
    }

    private static async Task AssertSoundAsync(Visitor visitor)
    {
        await Axe.PutIntoAsync(visitor.Page);
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
        Assert.Empty(await Layout.SidewaysAsync(visitor.Page));
    }
}
