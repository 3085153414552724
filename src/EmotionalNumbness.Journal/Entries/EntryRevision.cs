namespace EmotionalNumbness.Journal.Entries;

/// <summary>One state of an entry, in a list.</summary>
/// <param name="Revision">From 1.</param>
/// <param name="SavedAt">When it was saved, or null where that does not open.</param>
/// <param name="IsCurrent">The one that is shown.</param>
public sealed record EntryRevision(int Revision, DateTimeOffset? SavedAt, bool IsCurrent);
