using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>A day, opened.</summary>
/// <param name="Day">Which one.</param>
/// <param name="Entries">Newest first.</param>
/// <param name="CheckIns">Newest first.</param>
/// <param name="Unreadable">How many entries of the day do not open though their headers do.</param>
public sealed record JournalDay(DateOnly Day, IReadOnlyList<Entry> Entries, IReadOnlyList<CheckIn> CheckIns, int Unreadable);
