using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class JrnlTests
{
    [Theory]
    [InlineData("jrnl.json")]
    [InlineData("jrnl.txt")]
    public async Task Every_field_is_taken(string sample)
    {
        var outcome = await Outcome.OfAsync(Sample.Bytes(sample));

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.Jrnl, outcome.Format);
        Assert.Equal(2, outcome.Entries.Count);
        var (first, second) = (outcome.Entries[0], outcome.Entries[1]);
        Assert.Equal("Ten minutes outside.\nCold air. I noticed my hands. @walk", first.Text);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 7, 40, 0, TimeSpan.FromHours(1)), first.At);
        Assert.Equal(new DateOnly(2026, 3, 4), first.Day);
        Assert.Equal(["walk"], first.Tags);
        Assert.False(first.IsStarred);
        Assert.Equal("Today I noticed…\nRight now, my body feels heavy.", second.Text);
        Assert.True(second.IsStarred);
        Assert.True(outcome.Report.UsedChosenZone);
        Assert.Equal(0, outcome.Report.ProblemCount);
    }

    [Fact]
    public async Task Both_forms_of_a_journal_are_recognised_as_the_same_in_any_zone()
    {
        var json = await Outcome.OfAsync(Sample.JrnlJson);
        var text = await Outcome.OfAsync(Sample.JrnlText, zone: TimeZoneInfo.Utc);

        Assert.Equal(json.Entries.Select(entry => entry.Source), text.Entries.Select(entry => entry.Source));
    }

    [Fact]
    public async Task A_bracket_that_holds_no_time_is_text()
    {
        var outcome = await Outcome.OfAsync("[2026-03-04 07:40:00 AM] Title\n[not a time] still the body\n\n[2026-13-04 07:40] nor this\n"u8.ToArray());

        Assert.Equal("Title\n[not a time] still the body\n\n[2026-13-04 07:40] nor this", Assert.Single(outcome.Entries).Text);
    }

    [Theory]
    [InlineData("""{"entries":[{"date":"2026-03-04","time":"25:00","title":"x"},{"date":5,"title":"x"},{"date":"2026-03-04","time":"07:00","title":"","body":""},3]}""", 4)]
    [InlineData("""{"tags":{},"entries":[]}""", 0)]
    public async Task Wrong_types_are_reported_and_no_more(string json, int problems)
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8(json));

        Assert.Null(outcome.Refusal);
        Assert.Empty(outcome.Entries);
        Assert.Equal(problems, outcome.Report.ProblemCount);
    }
}
