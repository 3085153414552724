namespace EmotionalNumbness.Journal.Entries;

/// <summary>A piece of the timeline, newest first.</summary>
/// <param name="Days">Grouped by day. A day can go on on the next page.</param>
/// <param name="Older">Ask for the entries before this one next; null on the last page.</param>
/// <param name="Unreadable">
/// How many entries of the whole journal (first page) or of this page do not open: damaged or changed. They are kept; tell the writer.
/// </param>
public sealed record TimelinePage(IReadOnlyList<TimelineDay> Days, EntryId? Older, int Unreadable);
