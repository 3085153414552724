using CsCheck;
using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Journal.Tests.Trends;

public sealed class RunningMedianTests
{
    private static readonly Gen<double?[]> Days = Gen.OneOf(Gen.Double[0, 10].Select(value => (double?)value), Gen.Const((double?)null)).Array[1, 120];

    [Fact]
    public void The_line_never_leaves_the_range_of_the_data() => Gen.Select(Days, Gen.Int[1, 15]).Sample((days, reach) =>
    {
        var line = RunningMedian.Of(days, reach);

        Assert.Equal(days.Length, line.Length);
        Assert.All(line.OfType<double>(), value => Assert.InRange(value, days.Min()!.Value - 1e-9, days.Max()!.Value + 1e-9));
    });

    [Fact]
    public void It_is_drawn_where_there_are_enough_days_and_nowhere_else() => Gen.Select(Days, Gen.Int[1, 15]).Sample((days, reach) =>
    {
        var line = RunningMedian.Of(days, reach);

        Assert.All(Enumerable.Range(0, days.Length), i => Assert.Equal(
            days.Where((value, j) => value is not null && Math.Abs(i - j) <= reach).Count() >= RunningMedian.Fewest, line[i] is not null));
    });

    [Fact]
    public void Days_that_are_all_alike_give_a_level_line() =>
        Assert.All(RunningMedian.Of([.. Enumerable.Repeat((double?)4, 28)], 3), value => Assert.InRange(value!.Value, 4 - 1e-9, 4 + 1e-9));

    [Fact]
    public void One_odd_day_does_not_bend_it()
    {
        double?[] days = [.. Enumerable.Repeat((double?)3, 28)];
        var straight = RunningMedian.Of(days, 3);
        days[14] = 10;

        Assert.Equal(straight, RunningMedian.Of(days, 3));
    }

    [Fact]
    public void Turning_the_days_around_turns_the_line_around() => Gen.Select(Days, Gen.Int[1, 15]).Sample((days, reach) =>
    {
        var (line, turned) = (RunningMedian.Of(days, reach), RunningMedian.Of([.. days.Reverse()], reach).Reverse());

        Assert.All(line.Zip(turned), pair => Assert.True(Math.Abs((pair.First ?? -1) - (pair.Second ?? -1)) < 1e-9));
    });
}
