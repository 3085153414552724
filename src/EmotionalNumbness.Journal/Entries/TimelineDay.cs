namespace EmotionalNumbness.Journal.Entries;

/// <summary>The entries of one day, newest first.</summary>
public sealed record TimelineDay(DateOnly Day, IReadOnlyList<Entry> Entries);
