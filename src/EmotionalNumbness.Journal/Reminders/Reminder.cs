namespace EmotionalNumbness.Journal.Reminders;

/// <summary>A reminder that a writer wants in the calendar on their own device.</summary>
/// <param name="Title">What the calendar shows to whoever looks at it: choose something neutral.</param>
/// <param name="First">The first day.</param>
/// <param name="At">In the writer's own time, wherever they are.</param>
/// <param name="Days">On which days of the week; none for every day.</param>
public sealed record Reminder(string Title, DateOnly First, TimeOnly At, ValueList<DayOfWeek> Days)
{
    /// <summary>Not the title: this could end in a log.</summary>
    public override string ToString() => nameof(Reminder);
}
