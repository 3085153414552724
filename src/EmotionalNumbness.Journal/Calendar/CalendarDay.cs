using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>A day at a glance.</summary>
/// <param name="Day">Which one.</param>
/// <param name="Entries">How many.</param>
/// <param name="CheckIns">How many.</param>
/// <param name="Feeling">How much was felt, 0 to 10: the middle one of the day's answers, and how it was left unanswered where none was given.</param>
public sealed record CalendarDay(DateOnly Day, int Entries, int CheckIns, Answer<double> Feeling)
{
    /// <summary>Whether there is nothing of that day.</summary>
    public bool IsEmpty => Entries + CheckIns == 0;
}
