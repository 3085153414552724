using EmotionalNumbness.Helplines.Hours;

namespace EmotionalNumbness.Helplines.Tests.Hours;

public class OpeningHoursTests
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    // 2026-11-20 is a Friday; Abidjan keeps UTC all year.
    private const string Friday = "2026-11-20";
    private const string Saturday = "2026-11-21";
    private const string CoteDIvoire = "CI";

    [Theory]
    [InlineData(Friday, "07:59", false)]
    [InlineData(Friday, "08:00", true)]
    [InlineData(Friday, "16:29", true)]
    [InlineData(Friday, "16:30", false)]
    [InlineData(Saturday, "12:00", false)]
    public void Office_hours_open_on_their_days(string day, string time, bool open) =>
        Assert.Equal(open, Hours("08:00", "16:30").IsOpenAt(At(day, time), CoteDIvoire));

    [Theory]
    [InlineData(Friday, "18:59", false)]
    [InlineData(Friday, "23:59", true)]
    [InlineData(Saturday, "02:59", true)]
    [InlineData(Saturday, "03:00", false)]
    [InlineData(Saturday, "19:00", false)]
    public void Hours_past_midnight_belong_to_the_day_before(string day, string time, bool open) =>
        Assert.Equal(open, Hours("19:00", "03:00").IsOpenAt(At(day, time), CoteDIvoire));

    [Theory]
    [InlineData(Friday, "23:59", true)]
    [InlineData(Saturday, "00:00", false)]
    public void Midnight_ends_the_day(string day, string time, bool open) =>
        Assert.Equal(open, Hours("08:00", "00:00").IsOpenAt(At(day, time), CoteDIvoire));

    [Theory]
    [InlineData(Friday, "00:00", true)]
    [InlineData(Friday, "23:59", true)]
    [InlineData(Saturday, "00:00", false)]
    public void Midnight_to_midnight_is_the_whole_day(string day, string time, bool open) =>
        Assert.Equal(open, Hours("00:00", "00:00").IsOpenAt(At(day, time), CoteDIvoire));

    [Fact]
    public void Hours_are_read_on_the_clocks_of_the_country() =>
        Assert.True(Hours("08:00", "16:30").IsOpenAt(At("2026-11-19", "23:30"), "JP")); // Friday 08:30 in Tokyo

    [Fact]
    public void A_line_open_day_and_night_needs_no_clock() =>
        Assert.True(OpeningHours.Always.IsOpenAt(At(Friday, "03:00"), "US"));

    [Fact]
    public void Where_clocks_differ_nobody_is_sent_to_a_closed_line() =>
        Assert.Null(Hours("08:00", "16:30").IsOpenAt(At(Friday, "12:00"), "US"));

    [Fact]
    public void Old_hours_never_say_open_now() =>
        Assert.Null((Hours("08:00", "16:30") with { AsOf = 2021 }).IsOpenAt(At(Friday, "12:00"), CoteDIvoire));

    [Fact]
    public void Hours_that_need_words_never_say_open_now() =>
        Assert.Null((Hours("08:00", "16:30") with { Text = "closed on holidays" }).IsOpenAt(At(Friday, "12:00"), CoteDIvoire));

    [Theory]
    [InlineData("08:00", "16:30", false)]
    [InlineData("08:00", "00:00", false)]
    [InlineData("19:00", "03:00", true)]
    public void Only_hours_of_the_next_day_run_past_midnight(string from, string to, bool past) =>
        Assert.Equal(past, Hours(from, to).Ranges[0].PastMidnight);

    private static OpeningHours Hours(string from, string to) =>
        new() { Ranges = [new OpeningRange(Weekdays, TimeOnly.ParseExact(from, "HH:mm"), TimeOnly.ParseExact(to, "HH:mm"))] };

    private static DateTimeOffset At(string day, string time) =>
        new(DateOnly.ParseExact(day, "yyyy-MM-dd"), TimeOnly.ParseExact(time, "HH:mm"), TimeSpan.Zero);
}
