namespace EmotionalNumbness.Journal.Calendar;

/// <summary>Some days in a row.</summary>
/// <param name="Days">Each day of the range in its order, empty ones included.</param>
/// <param name="Unreadable">How many entries and check-ins of the whole journal do not open: damaged or changed. They are kept; tell the writer.</param>
public sealed record CalendarPage(IReadOnlyList<CalendarDay> Days, int Unreadable);
