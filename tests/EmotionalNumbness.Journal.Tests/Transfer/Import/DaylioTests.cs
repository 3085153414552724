using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class DaylioTests
{
    private const string Head = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";

    [Fact]
    public async Task Every_column_is_taken()
    {
        var outcome = await Outcome.OfAsync(Sample.Daylio);

        Assert.Null(outcome.Refusal);
        Assert.Equal(ImportFormat.Daylio, outcome.Format);
        Assert.Equal(2, outcome.CheckIns.Count);
        var (first, second) = (outcome.CheckIns[0], outcome.CheckIns[1]);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 21, 5, 0, TimeSpan.FromHours(1)), first.At);
        Assert.Equal("meh", first.Mood);
        Assert.Equal(["walk", "friend"], first.Tags);
        Assert.Equal([new("Energy", "2"), new("Tension", "4")], first.Scales);
        Assert.Equal("Said \"fine\" to everyone.\nFelt nothing.", first.Note);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 7, 15, 0, TimeSpan.FromHours(1)), second.At);
        Assert.Equal("numb", second.Mood);
        Assert.Empty(second.Tags);
        Assert.Empty(second.Scales);
        Assert.Equal("A title\n\nI feel nothing & that is all", second.Note);
        Assert.Equal(0, outcome.Report.ProblemCount);
        Assert.Empty(outcome.Report.Unknown);
    }

    [Theory]
    [InlineData("12:05 am", 0, 5)]
    [InlineData("12:05 PM", 12, 5)]
    [InlineData("9:05\u202fpm", 21, 5)]
    [InlineData("21:05", 21, 5)]
    [InlineData("9:05 p.m.", 21, 5)]
    public async Task Times_are_read_as_any_language_writes_them(string time, int hour, int minute)
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8($"{Head}2026-03-04,,,{time},meh,,,,\n"));

        Assert.Equal(new TimeOnly(hour, minute), TimeOnly.FromDateTime(Assert.Single(outcome.CheckIns).At.DateTime));
    }

    [Fact]
    public async Task Columns_are_found_by_name_in_any_order_and_new_ones_are_told()
    {
        var outcome = await Outcome.OfAsync("note,mood,full_date,weather,time\nx,bad,2026-03-04,rain,08:00\n"u8.ToArray());

        Assert.Equal("bad", Assert.Single(outcome.CheckIns).Mood);
        Assert.Equal(["weather"], outcome.Report.Unknown);
    }

    [Fact]
    public async Task A_bad_row_is_named_by_its_line_and_the_others_are_read()
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8(
            $"{Head}2026-03-04,,,08:00,meh,,,,\"two\nlines\"\n2026-02-30,,,08:00,meh,,,,\n2026-03-04,,,half past,meh,,,,\n2026-03-04,,,08:00\n2026-03-02,,,08:00,good,,,,\n2027-03-02,,,08:00,good,,,,\n"));

        Assert.Equal(["meh", "good"], outcome.CheckIns.Select(checkIn => checkIn.Mood));
        Assert.Equal(
            [
                new ImportProblem(ProblemKind.NoDay, null, 4), new ImportProblem(ProblemKind.NoDay, null, 5), new ImportProblem(ProblemKind.NothingWritten, null, 6),
                new ImportProblem(ProblemKind.LaterThanToday, null, 8),
            ],
            outcome.Report.Problems);
    }

    [Fact]
    public async Task A_field_longer_than_an_entry_refuses_the_file() =>
        Assert.Equal(RefusalReason.TooLarge, await Outcome.RefusalOfAsync(Sample.Utf8($"{Head}2026-03-04,,,08:00,meh,,,,\"{new string('x', 3_000_000)}\"\n")));

    [Fact]
    public async Task A_file_cut_off_within_a_field_keeps_what_stands_before()
    {
        var outcome = await Outcome.OfAsync(Sample.Utf8($"{Head}2026-03-04,,,08:00,meh,,,,fine\n2026-03-03,,,08:00,bad,\"wa"));

        Assert.Null(outcome.Refusal);
        Assert.Equal("meh", outcome.CheckIns[0].Mood);
    }

    [Fact]
    public async Task A_column_named_twice_refuses_the_file() =>
        Assert.Equal(RefusalReason.Damaged, await Outcome.RefusalOfAsync("full_date,time,mood,mood\n2026-03-04,08:00,a,b\n"u8.ToArray()));
}
