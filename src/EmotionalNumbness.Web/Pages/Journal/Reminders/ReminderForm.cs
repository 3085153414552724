using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Reminders;

namespace EmotionalNumbness.Web.Pages.Journal.Reminders;

/// <summary>What a writer chooses about a reminder. Nothing of it is kept.</summary>
internal sealed record ReminderForm
{
    /// <summary>A calendar shows the beginning of a title; what is longer helps nobody.</summary>
    public const int LongestTitle = 100;

    public string? Title { get; init; }

    /// <summary>HH:mm.</summary>
    public string? At { get; init; }

    /// <summary>None for every day.</summary>
    public List<DayOfWeek> Days { get; init; } = [];

    public TimeOnly? Time => TimeOnly.TryParseExact(At, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time) ? time : null;

    /// <param name="at">From <see cref="Time"/>.</param>
    /// <param name="untitled">The title where none was typed.</param>
    /// <param name="today">Where the writer is.</param>
    public Reminder ToReminder(TimeOnly at, string untitled, DateOnly today)
    {
        var title = string.IsNullOrWhiteSpace(Title) ? untitled : Title.Trim();
        return new Reminder(Excerpt.Of(title, LongestTitle), today, at, Days.Where(Enum.IsDefined).Distinct().ToValueList());
    }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(ReminderForm);
}
