using System.Text;
using EmotionalNumbness.Journal.Tags;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What a reader needs to know and where it notes what it finds.</summary>
/// <param name="Zone">For times that carry none.</param>
/// <param name="LongestEntry">In bytes of UTF-8.</param>
/// <param name="LatestDay">No entry is later than this: clocks differ, but not by more.</param>
/// <param name="Limits">See there.</param>
internal sealed record ImportReading(TimeZoneInfo Zone, int LongestEntry, DateOnly LatestDay, ImportLimits Limits)
{
    private static readonly DateOnly EarliestDay = new(1000, 1, 1);

    public ImportReport Report { get; } = new(Limits);

    /// <summary>A local time in the chosen zone. One that a clock skipped or showed twice gets the offset of winter.</summary>
    public DateTimeOffset InChosenZone(DateTime local)
    {
        Report.UsedChosenZone = true;
        return new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Whole(Zone.GetUtcOffset(local)));
    }

    /// <summary>An instant, as a clock in that zone showed it; in the chosen zone where the name is none.</summary>
    public DateTimeOffset InZone(DateTimeOffset instant, string? zone)
    {
        if (zone is { Length: > 0 and < 100 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            return instant.ToOffset(Whole(found.GetUtcOffset(instant)));
        Report.UsedChosenZone = true;
        return instant.ToOffset(Whole(Zone.GetUtcOffset(instant)));
    }

    /// <summary>The entry, or null with the problem noted.</summary>
    public ImportedEntry? Checked(ImportedEntry entry, string? file, int? position)
    {
        ProblemKind? problem = string.IsNullOrWhiteSpace(entry.Text) ? ProblemKind.NothingWritten
            : Encoding.UTF8.GetByteCount(entry.Text) > LongestEntry ? ProblemKind.TooLong
            : ProblemOf(entry.Day);
        if (problem is null)
            return entry with { Tags = Tags(entry.Tags) };
        Report.Problem(problem.Value, file, position);
        return null;
    }

    /// <summary>The check-in, or null with the problem noted.</summary>
    public ImportedCheckIn? Checked(ImportedCheckIn checkIn, string? file, int? position)
    {
        ProblemKind? problem = Encoding.UTF8.GetByteCount(checkIn.Note) > LongestEntry ? ProblemKind.TooLong
            : ProblemOf(DateOnly.FromDateTime(checkIn.At.DateTime));
        if (problem is null)
            return checkIn with { Tags = Tags(checkIn.Tags) };
        Report.Problem(problem.Value, file, position);
        return null;
    }

    private ProblemKind? ProblemOf(DateOnly day) =>
        day > LatestDay ? ProblemKind.LaterThanToday : day < EarliestDay ? ProblemKind.NoDay : null;

    /// <summary>As the journal makes tags of what was typed.</summary>
    private ValueList<string> Tags(IReadOnlyList<string> tags)
    {
        var kept = TagList.Of(tags);
        var distinct = tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        Report.Drop(Dropped.Tags, Math.Max(0, distinct - TagList.Most));
        return kept;
    }

    /// <summary>Offsets of before the railways have seconds, which no clock here shows.</summary>
    private static TimeSpan Whole(TimeSpan offset) => TimeSpan.FromMinutes(Math.Round(offset.TotalMinutes));
}
