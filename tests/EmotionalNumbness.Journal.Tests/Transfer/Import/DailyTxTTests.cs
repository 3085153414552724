using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class DailyTxTTests
{
    [Fact]
    public async Task Every_field_is_taken_or_counted_as_dropped()
    {
        var outcome = await Outcome.OfAsync(Sample.DailyTxT);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.DailyTxT, outcome.Format);
        Assert.Equal(2, outcome.Entries.Count);
        var entry = outcome.Entries[0];
        Assert.Equal(new DateOnly(2026, 3, 4), entry.Day);
        Assert.Null(entry.At);
        Assert.Equal("Today I noticed the kettle.\n\nNothing else.", entry.Text);
        Assert.Equal(["morning"], entry.Tags);
        Assert.Equal(new DateOnly(2026, 3, 31), outcome.Entries[1].Day);
        Assert.Equal(new Dictionary<Dropped, int> { [Dropped.Files] = 1, [Dropped.Stars] = 1, [Dropped.Places] = 1 }, outcome.Report.Dropped);
        Assert.Equal([new ImportProblem(ProblemKind.NoDay, "2026/03.json", 3)], outcome.Report.Problems);
    }

    [Fact]
    public async Task A_locked_backup_is_refused_as_locked() =>
        Assert.Equal(
            RefusalReason.Encrypted,
            await Outcome.RefusalOfAsync(Sample.Zip(("2026/03.json", "{\"days\":[]}"u8.ToArray()), ("user.json", "{}"u8.ToArray()))));

    [Fact]
    public async Task A_damaged_month_is_named_and_the_others_are_read()
    {
        var outcome = await Outcome.OfAsync(Sample.Zip(
            ("2026/02.json", "{\"days\":[{\"day\":1"u8.ToArray()), ("2026/03.json", Sample.Bytes("DailyTxT/2026/03.json")),
            ("2026/04.json", "{\"days\":[{\"day\":\"1\",\"text\":\"x\"},{\"day\":1.5},{\"day\":1,\"text\":[]},null]}"u8.ToArray())));

        Assert.Equal(2, outcome.Entries.Count);
        Assert.Contains(new ImportProblem(ProblemKind.Damaged, "2026/02.json", null), outcome.Report.Problems);
        Assert.Equal(6, outcome.Report.ProblemCount);
    }
}
