namespace EmotionalNumbness.Journal.Summary;

/// <summary>Seven days of the range, for a small chart.</summary>
/// <param name="First">Its first day. The last week may be shorter.</param>
/// <param name="Days">Days with a value for feeling.</param>
/// <param name="Middle">Their median, 0 to 10; null where there are none.</param>
public sealed record SummaryWeek(DateOnly First, int Days, double? Middle);
