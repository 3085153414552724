using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;

namespace EmotionalNumbness.Journal.Tests.Demo;

public sealed class DemoYearTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public void The_same_seed_makes_the_same_year()
    {
        Assert.Equal(Told(1), Told(1));
        Assert.NotEqual(Told(1), Told(2));
    }

    [Fact]
    public void A_year_has_gaps_and_every_kind_of_answer()
    {
        var days = DemoYear.Of(1, Sunday, AnyRecord.DemoText);

        Assert.Equal((365, Sunday), (days.Count, days[^1].Day));
        Assert.InRange(days.Count(day => day.Entries.Count + day.CheckIns.Count == 0), 20, 150);
        Assert.Equal(4, days.SelectMany(day => day.CheckIns).Select(checkIn => checkIn.CouldCry.Kind).Append(AnswerKind.DontKnow).Distinct().Count());
        Assert.Contains(days.SelectMany(day => day.Entries), entry => entry.Marks.IsHeavy);
    }

    private static IEnumerable<string> Told(int seed) => DemoYear.Of(seed, Sunday, AnyRecord.DemoText).Select(day =>
        $"{day.Day} {string.Join('|', day.Entries.Select(entry => entry.Text))} {string.Join('|', day.CheckIns.Select(checkIn => checkIn.Feeling.IsGiven ? $"{checkIn.Feeling.Value}" : "-"))}");
}
