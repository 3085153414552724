using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Summary;

namespace EmotionalNumbness.Helplines.Tests.Summary;

public class HelplineSummaryTests
{
    private static readonly HelplineDirectory Directory = new([
        Samples.Country(Samples.Line(), Samples.Line(HelplineKind.Youth, Confidence.OneSource), Samples.Line(confidence: Confidence.Unconfirmed)),
        Samples.Country() with { Code = "AQ", Name = "Antarctica", Checked = new DateOnly(2026, 1, 1) },
        Samples.Country(Samples.Line(HelplineKind.Youth)) with { Code = "FR", Name = "France" },
    ]);

    private static readonly HelplineSummary Counted = HelplineSummary.Of(Directory, new DateOnly(2026, 11, 23));

    [Fact]
    public void Lines_are_counted_by_confidence()
    {
        Assert.Equal(3, Counted.CountryCount);
        Assert.Equal(4, Counted.LineCount);
        Assert.Equal((2, 1, 1), (Counted.TwoSources, Counted.OneSource, Counted.Unconfirmed));
    }

    [Fact]
    public void Countries_that_need_work_are_counted()
    {
        Assert.Equal(1, Counted.WithoutLine);
        Assert.Equal(2, Counted.WithoutFirstLine);
        Assert.Equal(new DateOnly(2026, 1, 1), Counted.OldestCheck);
    }

    [Fact]
    public void Each_country_has_a_row()
    {
        Assert.Equal(["AQ", "FR", "GB"], Counted.Countries.Select(row => row.Code));
        Assert.Equal(new CountrySummary("AQ", "Antarctica", 0, null, 326), Counted.Countries[0]);
        Assert.Equal("Suicide TwoSources 116123 : 116123", Counted.Countries[2].FirstLine);
    }

    [Fact]
    public void An_empty_directory_has_no_oldest_check() =>
        Assert.Null(HelplineSummary.Of(new HelplineDirectory([]), new DateOnly(2026, 11, 22)).OldestCheck);
}
