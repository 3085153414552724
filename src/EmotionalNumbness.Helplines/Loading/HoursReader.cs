using System.Globalization;
using EmotionalNumbness.Helplines.Hours;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

internal static class HoursReader
{
    private const int OldestYear = 2000;

    public static OpeningHours? Read(Section line, DateOnly lastCheck)
    {
        if (line.IsText("hours"))
            return Always(line);
        if (line.Part("hours") is not { } section)
            return null;
        var open = section.Parts("open");
        var asOf = Year(section, lastCheck);
        var text = section.Optional("text");
        if (open.Count == 0 && !section.Has("text"))
            section.AddProblem("“hours:” says nothing. Add “open:” or “text:”, or remove it.");
        section.RefuseOtherKeys();
        return new OpeningHours { Ranges = [.. open.Select(Range).OfType<OpeningRange>()], AsOf = asOf, Text = text };
    }

    private static OpeningHours? Always(Section line)
    {
        if (line.Optional("hours") is not { } written)
            return null;
        if (written == "24/7")
            return OpeningHours.Always;
        line.AddProblem("hours", $"“hours: {FieldText.Shown(written)}” cannot be read. Write 24/7, or “text:” on a line below with the hours in words.");
        return null;
    }

    private static OpeningRange? Range(Section part)
    {
        var days = Days(part);
        var from = Time(part, "from");
        var to = Time(part, "to");
        part.RefuseOtherKeys();
        if (days is null || from is null || to is null)
            return null;
        if (from == to && from != TimeOnly.MinValue)
            part.AddProblem("to", "“from:” and “to:” are the same. Write 00:00 and 24:00 for the whole day.");
        return new OpeningRange(days, from.Value, to.Value);
    }

    private static IReadOnlyList<DayOfWeek>? Days(Section part)
    {
        if (part.Required("days") is not { } written)
            return null;
        if (Weekdays.Parse(written) is { } days)
            return days;
        part.AddProblem("days", $"“days: {FieldText.Shown(written)}” names no days. Write daily, mon-fri, or \"mon,wed\": mon tue wed thu fri sat sun.");
        return null;
    }

    private static TimeOnly? Time(Section part, string key)
    {
        if (part.Required(key) is not { } written)
            return null;
        if (TimeOnly.TryParseExact(key == "to" && written == "24:00" ? "00:00" : written, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        part.AddProblem(key, $"“{key}: {FieldText.Shown(written)}” is not a time. Write it as \"08:30\", in quotation marks.");
        return null;
    }

    private static int? Year(Section section, DateOnly lastCheck)
    {
        if (section.Optional("as-of") is not { } written)
            return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= OldestYear && year <= lastCheck.Year)
            return year;
        section.AddProblem("as-of", $"“as-of: {FieldText.Shown(written)}” is not the year of a source. Write four digits, not later than “checked:”.");
        return null;
    }
}
