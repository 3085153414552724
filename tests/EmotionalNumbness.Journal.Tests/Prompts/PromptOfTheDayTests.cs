using CsCheck;
using EmotionalNumbness.Journal.Prompts;

namespace EmotionalNumbness.Journal.Tests.Prompts;

public sealed class PromptOfTheDayTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3_600_000].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Two_days_running_never_have_the_same() => Gen.Int[2, 200].Select(Day).Sample((count, day) =>
    {
        var prompts = Enumerable.Range(0, count).ToList();
        return PromptOfTheDay.For(prompts, day) != PromptOfTheDay.For(prompts, day.AddDays(1));
    });

    [Fact]
    public void Each_comes_before_any_comes_again() => Gen.Int[1, 60].Select(Day).Sample((count, day) =>
        Enumerable.Range(0, count).Select(i => PromptOfTheDay.For(Enumerable.Range(0, count).ToList(), day.AddDays(i))).Distinct().Count() == count);

    [Fact]
    public void No_prompts_at_all_is_a_mistake_of_the_host() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PromptOfTheDay.For(Array.Empty<string>(), new DateOnly(2026, 11, 22)));
}
