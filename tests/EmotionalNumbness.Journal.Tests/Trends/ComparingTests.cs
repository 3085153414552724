using CsCheck;
using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Journal.Tests.Trends;

public sealed class ComparingTests
{
    private static readonly Gen<double[]> Values = Gen.Int[0, 10].Select(value => (double)value).Array[0, 40];

    [Fact]
    public void Few_days_are_too_early_however_far_apart() =>
        Assert.Equal(Verdict.TooEarly, Comparing.Values([.. Enumerable.Repeat(10.0, 7)], [.. Enumerable.Repeat(0.0, 100)]));

    [Fact]
    public void A_clear_difference_is_told() =>
        Assert.Equal(Verdict.More, Comparing.Values([.. Enumerable.Repeat(6.0, 8)], [.. Enumerable.Repeat(2.0, 8)]));

    [Fact]
    public void A_small_one_is_not() =>
        Assert.Equal(Verdict.AboutTheSame, Comparing.Values([3, 4, 5, 6, 3, 4, 5, 6], [2, 4, 5, 5, 3, 4, 5, 5]));

    [Fact]
    public void Swapping_the_groups_swaps_the_verdict() => Gen.Select(Values, Values).Sample((one, other) =>
        Assert.Equal(Swapped(Comparing.Values(one, other)), Comparing.Values(other, one)));

    [Fact]
    public void A_group_is_about_the_same_as_itself() => Values.Where(values => values.Length >= Comparing.FewestDays).Sample(values =>
        Assert.Equal(Verdict.AboutTheSame, Comparing.Values(values, values)));

    [Fact]
    public void Adding_the_same_to_every_day_changes_nothing() => Gen.Select(Values, Values).Sample((one, other) =>
        Assert.Equal(Comparing.Values(one, other), Comparing.Values([.. one.Select(value => value + 3)], [.. other.Select(value => value + 3)])));

    /// <summary>Two halves drawn from one source: the guard against finding what is not there.</summary>
    [Fact]
    public void Chance_alone_is_hardly_ever_taken_for_a_difference()
    {
#pragma warning disable CA5394 // Nothing is kept secret here.
        var random = new Random(1);
        var told = Enumerable.Range(0, 1000).Count(_ => Comparing.Values(Draw(), Draw()) is not Verdict.AboutTheSame);

        Assert.InRange(told, 0, 10);

        double[] Draw() => [.. Enumerable.Range(0, 20).Select(_ => (double)random.Next(11))];
#pragma warning restore CA5394
    }

    [Theory]
    [InlineData(7, 7, 0, 20, Verdict.TooEarly)]
    [InlineData(18, 20, 2, 20, Verdict.More)]
    [InlineData(2, 20, 18, 20, Verdict.Less)]
    [InlineData(6, 20, 4, 20, Verdict.AboutTheSame)]
    [InlineData(20, 20, 20, 20, Verdict.AboutTheSame)]
    [InlineData(0, 20, 0, 20, Verdict.AboutTheSame)]
    public void How_often_a_word_came_up_is_compared_by_its_share(int now, int daysNow, int before, int daysBefore, Verdict verdict) =>
        Assert.Equal(verdict, Comparing.Shares(now, daysNow, before, daysBefore));

    private static Verdict Swapped(Verdict verdict) => verdict switch { Verdict.More => Verdict.Less, Verdict.Less => Verdict.More, _ => verdict };
}
