using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class StandardNotesTests
{
    [Fact]
    public async Task Notes_are_taken_with_their_tags_and_secrets_stay_out()
    {
        var outcome = await Outcome.OfAsync(Sample.StandardNotes);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.StandardNotes, outcome.Format);
        Assert.Equal(2, outcome.Entries.Count);
        var entry = outcome.Entries[0];
        Assert.Equal(SourceId.Of(ImportFormat.StandardNotes, "4d1e7e0a-0000-4000-8000-000000000001"), entry.Source);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 21, 15, 0, TimeSpan.FromHours(1)), entry.At);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 20, 16, 30, TimeSpan.Zero), entry.SavedAt);
        Assert.Equal("# Today I noticed\n\nRight now, my body feels heavy.", entry.Text);
        Assert.Equal(["diary"], entry.Tags);
        Assert.True(entry.IsStarred);
        Assert.Equal("One.\n\nTwo.", outcome.Entries[1].Text);
        Assert.Equal(
            new Dictionary<Dropped, int> { [Dropped.Trashed] = 1, [Dropped.AuthenticationNotes] = 1, [Dropped.Other] = 1 }, outcome.Report.Dropped);
        Assert.Equal(ProblemKind.NoReadableText, Assert.Single(outcome.Report.Problems).Kind);
    }

    [Theory]
    [InlineData("""{"version":"004","keyParams":{"identifier":"x"},"items":[]}""")]
    [InlineData("""{"version":"003","auth_params":{},"items":[]}""")]
    [InlineData("""{"version":"004","items":[{"uuid":"x","content_type":"Note","content":"004:abc"}]}""")]
    public async Task A_locked_backup_is_refused_as_locked(string json) =>
        Assert.Equal(RefusalReason.Encrypted, await Outcome.RefusalOfAsync(Sample.Utf8(json)));

    [Theory]
    [InlineData("""{"version":"004","items":[{"content_type":"Note"},{"content_type":"Note","content":{"text":"x"}},{"content_type":5},"x",null]}""", 5)]
    [InlineData("""{"version":"004","items":7}""", 0)]
    public async Task Wrong_types_are_reported_and_no_more(string json, int problems)
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8(json));

        Assert.Null(outcome.Refusal);
        Assert.Empty(outcome.Entries);
        Assert.Equal(problems, outcome.Report.ProblemCount);
    }
}
