using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class JourneyTests
{
    [Fact]
    public async Task Every_field_is_taken_or_counted_as_dropped()
    {
        var outcome = await Outcome.OfAsync(Sample.Journey, zone: TimeZoneInfo.Utc);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.Journey, outcome.Format);
        var entry = Assert.Single(outcome.Entries);
        Assert.Equal(SourceId.Of(ImportFormat.Journey, "1772655300000-3fe8fd2121c01e26"), entry.Source);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1772655300000), entry.At);
        Assert.Equal(TimeSpan.FromHours(1), entry.At!.Value.Offset);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1772655669000), entry.SavedAt);
        Assert.Equal(new DateOnly(2026, 3, 4), entry.Day);
        Assert.Equal("Today I noticed the kettle.\n\n**Nothing else.**", entry.Text);
        Assert.Equal(["morning"], entry.Tags);
        Assert.True(entry.IsStarred);
        Assert.Equal(new Dictionary<Dropped, int> { [Dropped.Photos] = 1, [Dropped.Moods] = 1 }, outcome.Report.Dropped);
        Assert.False(outcome.Report.UsedChosenZone);
    }

    [Theory]
    [InlineData("""{"id":"a","date_journal":"today","text":"x"}""")]
    [InlineData("""{"id":"a","date_journal":1.7976931348623157e+308,"text":"x"}""")]
    [InlineData("""{"id":"a","date_journal":1772655300000,"text":7}""")]
    [InlineData("""{"id":"a","date_journal":1772655300000,"text":"<p> </p>","type":"html"}""")]
    public async Task Wrong_types_are_reported_and_no_more(string json)
    {
        var outcome = await Outcome.OfAsync(Sample.Zip(("a.json", Sample.Utf8(json))));

        Assert.Null(outcome.Refusal);
        Assert.Empty(outcome.Entries);
        Assert.Equal(1, outcome.Report.ProblemCount);
    }
}
