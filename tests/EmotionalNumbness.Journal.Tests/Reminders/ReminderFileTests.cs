using System.Text;
using CsCheck;
using EmotionalNumbness.Journal.Reminders;
using EmotionalNumbness.Journal.Tests.Vault;

namespace EmotionalNumbness.Journal.Tests.Reminders;

public sealed class ReminderFileTests
{
    private static readonly Guid Id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 4, 0, TimeSpan.FromHours(1));

    [Fact]
    public void It_is_the_calendar_file_that_the_standard_asks_for() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Reminder//EN
        BEGIN:VEVENT
        UID:0f8fad5b-d9cb-469f-a165-70867728950e
        DTSTAMP:20261122T200400Z
        DTSTART:20261123T203000
        DURATION:PT10M
        RRULE:FREQ=WEEKLY;BYDAY=MO,TH
        SUMMARY:Ten minutes\; for me\, really
        CLASS:PRIVATE
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Ten minutes\; for me\, really
        TRIGGER:PT0S
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        ReminderFile.Write(new Reminder("Ten minutes; for me, really", new DateOnly(2026, 11, 22), new TimeOnly(20, 30), [DayOfWeek.Thursday, DayOfWeek.Monday]), Id, Now));

    [Fact]
    public void Every_day_needs_no_list_of_days() =>
        Assert.Contains("\r\nRRULE:FREQ=DAILY\r\n", ReminderFile.Write(new Reminder("Tea", new DateOnly(2026, 11, 22), default, []), Id, Now), StringComparison.Ordinal);

    [Fact]
    public void Any_title_stands_in_lines_of_75_octets_and_comes_back() => Any.Text.Sample(title =>
    {
        var file = ReminderFile.Write(new Reminder(title, new DateOnly(2026, 11, 22), default, []), Id, Now);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(19, file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(WithoutControls(title), Summary(file));
    });

    [Fact]
    public void A_title_cannot_add_lines_of_its_own() =>
        Assert.DoesNotContain("\nATTENDEE", ReminderFile.Write(new Reminder("Tea\r\nATTENDEE:mailto:a@example.org", new DateOnly(2026, 11, 22), default, []), Id, Now), StringComparison.Ordinal);

    private static string Summary(string file)
    {
        var line = file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(one => one.StartsWith("SUMMARY:", StringComparison.Ordinal));
        return line["SUMMARY:".Length..].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal)
            .Replace("\\,", ",", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);
    }

    private static string WithoutControls(string title) =>
        string.Concat(title.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value == '\n' || !Rune.IsControl(rune)));
}
