using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class DayOneTests
{
    [Fact]
    public async Task Every_field_is_taken_or_counted_as_dropped()
    {
        var outcome = await Outcome.OfAsync(Sample.DayOne, zone: TimeZoneInfo.Utc);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.DayOne, outcome.Format);
        var entry = outcome.Entries[0];
        Assert.Equal(SourceId.Of(ImportFormat.DayOne, "0A1B2C3D4E5F60718293A4B5C6D7E8F9"), entry.Source);
        Assert.Equal(new DateOnly(2026, 3, 4), entry.Day);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 21, 15, 0, TimeSpan.FromHours(1)), entry.At);
        Assert.Equal(TimeSpan.FromHours(1), entry.At!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 20, 21, 9, TimeSpan.Zero), entry.SavedAt);
        Assert.Equal("# A quiet day\n\nI felt nothing. That is what I have to write.", entry.Text);
        Assert.Equal(["evening", "flat"], entry.Tags);
        Assert.True(entry.IsStarred);
        Assert.Equal(
            new Dictionary<Dropped, int>
            {
                [Dropped.Photos] = 2,
                [Dropped.Places] = 1,
                [Dropped.Weather] = 1,
                [Dropped.Devices] = 1,
                [Dropped.Movement] = 1,
                [Dropped.Stars] = 1,
            },
            outcome.Report.Dropped);
        Assert.Equal(["aKeyOfNextYear"], outcome.Report.Unknown);
    }

    [Fact]
    public async Task Text_that_stands_in_the_rich_text_alone_is_found()
    {
        var entry = (await Outcome.OfAsync(Sample.DayOne)).Entries[1];

        Assert.Equal("Cold air.\nMy hands.", entry.Text);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 7, 0, 0, TimeSpan.FromHours(1)), entry.At);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_named_by_its_number()
    {
        var outcome = await Outcome.OfAsync(Sample.DayOne);

        Assert.Equal(2, outcome.Entries.Count);
        Assert.Equal(
            [new ImportProblem(ProblemKind.NothingWritten, "Journal.json", 3), new ImportProblem(ProblemKind.NoDay, "Journal.json", 4)], outcome.Report.Problems);
    }

    [Fact]
    public async Task The_json_file_by_itself_is_taken_too() =>
        Assert.Equal(ImportFormat.DayOne, (await Outcome.OfAsync(Sample.Bytes("DayOne.json"))).Format);

    [Theory]
    [InlineData("""{"metadata":{"version":"1.0"},"entries":[{"creationDate":1},{"creationDate":"tomorrow"},{"creationDate":"2026-03-04T20:15:00Z","text":5},[],null,7]}""", 6)]
    [InlineData("""{"metadata":{"version":"1.0"},"entries":[{"creationDate":"9999-03-04T20:15:00Z","text":"x"}]}""", 1)]
    [InlineData("""{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-03-04T20:15:00Z","text":"\ud800"}]}""", 1)]
    [InlineData("""{"metadata":{"version":"1.0"},"entries":{}}""", 0)]
    public async Task Wrong_types_are_reported_and_no_more(string json, int problems)
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8(json));

        Assert.Null(outcome.Refusal);
        Assert.Empty(outcome.Entries);
        Assert.Equal(problems, outcome.Report.ProblemCount);
    }
}
