using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Journal.Tests.Trends;

public sealed class JournalTrendsTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TrendRange.FourWeeks, 28, 7)]
    [InlineData(TrendRange.ThreeMonths, 91, 15)]
    [InlineData(TrendRange.Year, 364, 31)]
    public async Task An_empty_journal_has_an_empty_trend(TrendRange range, int days, int window)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var trend = await OverAsync(installation, journal, range);

        Assert.Equal((days, window, Sunday), (trend.Days.Count, trend.WindowDays, trend.Days[^1].Day));
        Assert.All(trend.Days, day => Assert.Null(day.Line));
        Assert.Equal(new TrendHalves(Verdict.TooEarly, 0, 0, null, null), trend.Halves);
        Assert.All(trend.OnDaysWhen, one => Assert.Equal(Verdict.TooEarly, one.Verdict));
    }

    [Fact]
    public async Task Days_when_something_was_there_are_put_beside_the_others_with_their_numbers()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 20; i++)
        {
            var walked = i % 2 == 0;
            await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday.AddDays(-i)) with
            {
                Feeling = Answer.Of(walked ? 6 : 2),
                Sleep = Answer.Of(walked ? 480 : 300),
                Tags = walked ? ["Walk"] : [],
            });
            if (walked)
                await installation.WriteAsync(journal, "a walk", Sunday.AddDays(-i));
        }

        var trend = await OverAsync(installation, journal, TrendRange.FourWeeks);

        Assert.Contains(new OnDaysWhen(DayWith.Tag, "Walk", null, 10, 10, 6, 2, Verdict.More), trend.OnDaysWhen);
        Assert.Contains(new OnDaysWhen(DayWith.Writing, null, null, 10, 10, 6, 2, Verdict.More), trend.OnDaysWhen);
        Assert.Contains(new OnDaysWhen(DayWith.LongerSleep, null, 390, 10, 10, 6, 2, Verdict.More), trend.OnDaysWhen);
        Assert.Contains(trend.OnDaysWhen, one => one is { What: DayWith.NoAlcohol, Days: 0, OtherDays: 0, Verdict: Verdict.TooEarly });
    }

    [Fact]
    public async Task Exercises_and_steps_count_on_the_days_they_happened()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.CheckInAsync(journal, Sunday, 3);
        await installation.CheckInAsync(journal, Sunday.AddDays(-1), 5);
        await installation.Get<JournalExercises>().SaveAsync(journal, new ExerciseAnswer { Exercise = "cold-water", Day = Sunday, At = installation.Clock.Now }, 0);
        await installation.Get<JournalSteps>().SaveAsync(journal, new SmallStep { Text = "a walk", Chosen = Sunday, Happened = [Sunday.AddDays(-1)] }, 0);

        var trend = await OverAsync(installation, journal, TrendRange.FourWeeks);

        Assert.Equal((1, 3), trend.OnDaysWhen.Where(one => one.What is DayWith.Exercise).Select(one => (one.Days, (int)one.Middle!)).Single());
        Assert.Equal((1, 5), trend.OnDaysWhen.Where(one => one.What is DayWith.Step).Select(one => (one.Days, (int)one.Middle!)).Single());
    }

    [Fact]
    public async Task Words_and_sensations_are_counted_by_days_in_this_range_and_the_one_before()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 20; i++)
        {
            await SaysAsync(Sunday.AddDays(-i), "sad", new Sensation("warm", "chest"), new Sensation("warm", "hands"));
            await SaysAsync(Sunday.AddDays(-i), "sad");
            await SaysAsync(Sunday.AddDays(-28 - i), "numb");
        }

        var trend = await OverAsync(installation, journal, TrendRange.FourWeeks);

        Assert.Equal((20, 20), (trend.Words.AnsweredDays, trend.Words.AnsweredDaysBefore));
        Assert.Equal([new HowOften("sad", false, 20, 0, Verdict.More), new HowOften("numb", false, 0, 20, Verdict.Less)], trend.Words.Items);
        Assert.Equal([new HowOften("warm", false, 20, 0, Verdict.More)], trend.Sensations.Items);

        Task SaysAsync(DateOnly day, string word, params Sensation[] sensations) => installation.CheckInAsync(journal, installation.NewCheckIn(day) with
        {
            Words = Answer.Of<ValueList<string>>([word]),
            Sensations = Answer.Of(sensations.ToValueList()),
        });
    }

    [Fact]
    public async Task The_demo_year_shows_the_slow_change_that_was_put_into_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.Get<FillDemo>().FillAsync(journal, DemoYear.Of(1, Sunday, AnyRecord.DemoText), Token);

        var trend = await OverAsync(installation, journal, TrendRange.Year);

        Assert.Equal(Verdict.More, trend.Halves.Verdict);
        Assert.True(trend.Days[^1].Line > trend.Days.First(day => day.Line is not null).Line);
        Assert.Contains(trend.OnDaysWhen, one => one is { What: DayWith.Tag, Tag: "walk", Verdict: Verdict.More });
    }

    private static Task<Trend> OverAsync(Installation installation, OpenJournal journal, TrendRange range) =>
        installation.Get<JournalTrends>().OverAsync(journal, range, Sunday, Shown.WithoutExtraLocked, Token);
}
