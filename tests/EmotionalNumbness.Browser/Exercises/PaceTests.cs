using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Guide.Exercises;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Exercises;

/// <summary>What is shown keeps to the plan, over a minute and after any sleep. The minute is the page's own, wound on by hand.</summary>
[NeedsScripts("the player is a script; without one every step stands on the page with its time")]
public class PaceTests(Browsing browsing)
{
    private const int Minute = 60_000;

    /// <summary>The most that a change may be late or early, in milliseconds.</summary>
    private const double Slack = 100;

    [Fact]
    public async Task Steps_change_when_they_are_planned_to()
    {
        var way = PlayerPage.Exercise(browsing.Site, "five-senses").Ways[1];
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginAsync(visitor, "five-senses", "All five senses, 3 min", "[data-say]");

        await player.Page.Clock.RunForAsync(Minute);

        var changes = await player.ChangesAsync();
        var planned = Starts(way).Where(step => step.At < Minute).ToList();
        Assert.Equal(planned.Select(step => step.Words), changes.Select(change => change.Words));
        AssertOnTime(planned.Select(step => step.At), changes);
    }

    [Theory]
    [InlineData("slow-breathing", "In 4, out 6", new[] { 4.0, 6.0 }, new[] { "Breathe in", "Breathe out" })]
    [InlineData("slow-breathing", "In 5, out 7", new[] { 5.0, 7.0 }, new[] { "Breathe in", "Breathe out" })]
    [InlineData("sighing", "In 2, again 1, out 4½", new[] { 2.0, 1.0, 4.5 }, new[] { "Breathe in", "A little more", "Breathe out" })]
    public async Task Breath_turns_when_the_pace_says_so(string slug, string pace, double[] seconds, string[] words)
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginAsync(visitor, slug, pace, "[data-phase]");

        await player.Page.Clock.RunForAsync(Minute - 1);

        var changes = await player.ChangesAsync();
        var lengths = Enumerable.Range(0, changes.Length).Select(i => seconds[i % seconds.Length] * 1000).ToList();
        Assert.Equal(Minute, lengths.Sum(), tolerance: 0.001);
        Assert.Equal(lengths.Select((_, i) => words[i % words.Length]), changes.Select(change => change.Words));
        AssertOnTime(lengths.Select((_, i) => lengths.Take(i).Sum()), changes);
    }

    // Several tries: a busy machine may hold up a script between two of its lines.
    [Fact]
    public async Task The_circle_moves_with_the_clock()
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/slow-breathing");
        await player.ChooseAsync("In 4, out 6");
        await player.Start.ClickAsync();
        await Expect(player.Say).Not.ToBeEmptyAsync();

        var late = await visitor.Page.EvaluateAsync<double[]>("""
            () => Array.from({ length: 5 }, () => {
              document.querySelector('[data-again-from-start]').click();
              return Math.abs(document.querySelector('[data-lung]').getAnimations()[0].startTime - performance.now());
            })
            """);

        Assert.InRange(late.Min(), 0, Slack);
    }

    [Fact]
    public async Task The_circle_grows_with_the_breath_in_and_shrinks_with_the_breath_out()
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/slow-breathing");
        await player.ChooseAsync("In 4, out 6");
        await player.Start.ClickAsync();
        await Expect(player.Say).Not.ToBeEmptyAsync();

        var widths = await visitor.Page.EvaluateAsync<double[]>("""
            () => {
              const lung = document.querySelector('[data-lung]');
              const [motion] = lung.getAnimations();
              motion.pause();
              return [0, 2000, 4000, 7000, 10000, 14000].map(time => {
                motion.currentTime = time;
                return lung.getBoundingClientRect().width;
              });
            }
            """);

        Assert.True(widths[0] < widths[1] && widths[1] < widths[2], string.Join(' ', widths));
        Assert.True(widths[2] > widths[3] && widths[3] > widths[4], string.Join(' ', widths));
        Assert.Equal(widths[0], widths[4], tolerance: 1);
        Assert.Equal(widths[2], widths[5], tolerance: 1);
    }

    // A tab that sleeps runs no timers; what it shows when it wakes comes from the clock.
    [Fact]
    public async Task A_tab_that_slept_shows_the_step_of_now()
    {
        var way = PlayerPage.Exercise(browsing.Site, "five-senses").Ways[1];
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginAsync(visitor, "five-senses", "All five senses, 3 min", "[data-say]");

        await player.Page.Clock.FastForwardAsync(100_000);
        await player.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");

        var planned = Starts(way).Last(step => step.At <= 100_000);
        await Expect(player.Say).ToHaveTextAsync(planned.Words);
        Assert.Equal([way.Steps[0].Say, planned.Words], (await player.ChangesAsync()).Select(change => change.Words));
    }

    [Fact]
    public async Task A_tab_that_slept_past_the_end_has_ended()
    {
        await using var visitor = await browsing.ArriveAsync();
        var player = await BeginAsync(visitor, "slow-breathing", "1 minute", "[data-say]");

        await player.Page.Clock.FastForwardAsync(10 * Minute);

        await Expect(player.After).ToBeVisibleAsync();
        await Expect(player.Player).ToBeHiddenAsync();
    }

    private static async Task<PlayerPage> BeginAsync(Visitor visitor, string slug, string choice, string watched)
    {
        var player = new PlayerPage(visitor);
        await visitor.Page.Clock.InstallAsync();
        await visitor.OpenAsync($"/exercises/{slug}");
        await visitor.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(5));
        await player.ChooseAsync(choice);
        await player.WatchAsync(watched);
        await player.Start.ClickAsync();
        await visitor.Page.Clock.RunForAsync(1);
        return player;
    }

    private static void AssertOnTime(IEnumerable<double> planned, PlayerPage.Change[] changes) =>
        Assert.All(planned.Zip(changes), pair => Assert.InRange(pair.Second.At - changes[0].At, pair.First - Slack, pair.First + Slack));

    private static IEnumerable<(double At, string Words)> Starts(ExerciseWay way) =>
        way.Steps.Select((step, i) => (1000.0 * way.Steps.Take(i).Sum(earlier => earlier.Seconds), step.Say));
}
