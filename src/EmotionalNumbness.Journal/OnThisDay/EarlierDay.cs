using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.OnThisDay;

/// <summary>What stands in the journal for a day that was a month, half a year or a year ago.</summary>
/// <param name="Ago">How long ago.</param>
/// <param name="Day">Which day. The last of the month where that month is shorter.</param>
/// <param name="Entries">Newest first, at least one.</param>
public sealed record EarlierDay(Ago Ago, DateOnly Day, IReadOnlyList<Entry> Entries);
