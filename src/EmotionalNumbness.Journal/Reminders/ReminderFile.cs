using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Journal.Reminders;

/// <summary>Writes a reminder as an iCalendar file (RFC 5545). It names neither this site nor the writer, and nothing is kept of it here.</summary>
public static class ReminderFile
{
    /// <summary>In octets, the line break not counted (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    private static readonly string[] DayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The file's text, lines parted by CR LF, to be sent in UTF-8 as text/calendar.</summary>
    /// <param name="reminder">What the writer chose.</param>
    /// <param name="id">Random: a calendar that takes in the file twice has one reminder.</param>
    /// <param name="now">When it is made.</param>
    public static string Write(Reminder reminder, Guid id, DateTimeOffset now)
    {
        var first = FirstOn(reminder);
        // A time without a zone: it rings at that hour wherever the writer is (RFC 5545, 3.3.5, form 1).
        var start = string.Create(CultureInfo.InvariantCulture, $"{first:yyyyMMdd}T{reminder.At:HHmm}00");
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Reminder//EN",
            "BEGIN:VEVENT",
            $"UID:{id:D}",
            string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
            $"DTSTART:{start}",
            "DURATION:PT10M",
            $"RRULE:{Rule(reminder)}",
            $"SUMMARY:{Escaped(reminder.Title)}",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            $"DESCRIPTION:{Escaped(reminder.Title)}",
            "TRIGGER:PT0S",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    /// <summary>The rule counts from the first day, so that day has to be one of them.</summary>
    private static DateOnly FirstOn(Reminder reminder)
    {
        var day = reminder.First;
        while (reminder.Days.Count > 0 && !reminder.Days.Contains(day.DayOfWeek))
            day = day.AddDays(1);
        return day;
    }

    private static string Rule(Reminder reminder) => reminder.Days.Count == 0
        ? "FREQ=DAILY"
        : $"FREQ=WEEKLY;BYDAY={string.Join(',', reminder.Days.Distinct().Order().Select(day => DayNames[(int)day]))}";

    /// <summary>RFC 5545, 3.3.11. Other control characters are not allowed and go.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n')
                escaped.Append("\\n");
            else if (rune.Value is '\\' or ';' or ',')
                escaped.Append('\\').Append(rune);
            else if (!Rune.IsControl(rune))
                escaped.Append(rune);
        }

        return escaped.ToString();
    }

    /// <summary>Long lines go on after CR LF and a space, never in the middle of a character.</summary>
    private static string Folded(string line)
    {
        var (folded, length) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }

            folded.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
