using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class MarkdownTests
{
    [Fact]
    public async Task Every_field_is_taken_or_counted_as_dropped()
    {
        var outcome = await Outcome.OfAsync(Sample.Markdown);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.Markdown, outcome.Format);
        Assert.Equal(2, outcome.Entries.Count);
        var (dayOnly, walk) = (outcome.Entries[0], outcome.Entries[1]);
        Assert.Equal("# A walk\n\nCold air. I noticed *my hands*.", walk.Text);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 7, 40, 0, TimeSpan.FromHours(1)), walk.At);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero), walk.SavedAt!.Value.ToUniversalTime());
        Assert.Equal(["walk", "morning"], walk.Tags);
        Assert.True(walk.IsStarred);
        Assert.Equal("Nothing today.", dayOnly.Text);
        Assert.Equal(new DateOnly(2026, 3, 5), dayOnly.Day);
        Assert.Null(dayOnly.At);
        Assert.Equal(["mood"], outcome.Report.Unknown);
        Assert.Equal(1, outcome.Report.Dropped[Dropped.Files]);
    }

    [Theory]
    [InlineData("---\ndate: &a 2026-03-04\nb: *a\n---\nx")]
    [InlineData("---\ndate: [unclosed\n---\nx")]
    [InlineData("---\n- a list\n---\nx")]
    [InlineData("---\ndate: 2026-03-04\ndate: 2026-03-05\n---\nx")]
    public async Task A_head_that_is_none_is_reported(string text)
    {
        var outcome = await Outcome.OfAsync(Sample.Zip(("a.md", Sample.Utf8(text))));

        Assert.Equal([new ImportProblem(ProblemKind.NotAsDescribed, "a.md", 1)], outcome.Report.Problems);
    }

    [Fact]
    public async Task A_head_nested_without_end_is_reported()
    {
        var text = $"---\ndate: {new string('[', 16_000)}\n---\nx";

        var outcome = await Outcome.OfAsync(Sample.Zip(("a.md", Sample.Utf8(text))));

        Assert.Equal([new ImportProblem(ProblemKind.NotAsDescribed, "a.md", 1)], outcome.Report.Problems);
    }

    [Fact]
    public async Task Without_a_day_there_is_no_entry()
    {
        var outcome = await Outcome.OfAsync(Sample.Zip(("a.md", "words"u8.ToArray()), ("b/2026/03/04.md", "more words"u8.ToArray()), ("c.md", [0xFF, 0xFE, 0x41, 0])));

        Assert.Equal(new DateOnly(2026, 3, 4), Assert.Single(outcome.Entries).Day);
        Assert.Equal(
            [new ImportProblem(ProblemKind.NoDay, "a.md", null), new ImportProblem(ProblemKind.NotUtf8, "c.md", null)], outcome.Report.Problems);
    }

    [Theory]
    [InlineData("tags: walk, morning", "walk morning")]
    [InlineData("tags: \"#walk\"", "walk")]
    [InlineData("tags:\n  - walk\n  - morning\n  - walk", "walk morning")]
    [InlineData("title: x", "")]
    public async Task Tags_are_read_in_every_usual_form(string yaml, string tags)
    {
        var outcome = await Outcome.OfAsync(Sample.Zip(("a.md", Sample.Utf8($"---\ndate: 2026-03-04 08:00\n{yaml}\n---\nwords"))));

        Assert.Equal(tags, string.Join(' ', Assert.Single(outcome.Entries).Tags));
    }
}
