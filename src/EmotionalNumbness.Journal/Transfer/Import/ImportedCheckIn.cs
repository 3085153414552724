namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>A row of a mood tracker.</summary>
/// <param name="Source">See <see cref="SourceId"/>.</param>
/// <param name="At">When, where it was noted.</param>
/// <param name="Mood">The writer's own word; no number is made of it unless the writer says which.</param>
/// <param name="Scales">What was rated, by name.</param>
/// <param name="Tags">What was done.</param>
/// <param name="Note">As plain text, the title as its first line; empty where there is none.</param>
internal sealed record ImportedCheckIn(
    string Source, DateTimeOffset At, string Mood, IReadOnlyList<KeyValuePair<string, string>> Scales, IReadOnlyList<string> Tags, string Note) : ImportedItem;
