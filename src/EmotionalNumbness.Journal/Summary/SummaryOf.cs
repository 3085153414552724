using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Summary;

/// <summary>What a writer wants on the pages for an appointment.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; at most a year and a day after the first.</param>
/// <param name="Questions">Which check-in questions beside how much was felt; none leaves them out.</param>
/// <param name="Entries">Chosen entries, at most <see cref="MostEntries"/>; none by default.</param>
/// <param name="Shown">Whether check-ins and entries that are extra-locked count.</param>
public sealed record SummaryOf(DateOnly First, DateOnly Last, ValueList<CheckInQuestion> Questions, ValueList<EntryId> Entries, Shown Shown)
{
    /// <summary>One or two printed pages hold no more.</summary>
    public const int MostEntries = 20;
}
