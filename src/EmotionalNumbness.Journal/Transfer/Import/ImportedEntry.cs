namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>An entry of another program.</summary>
/// <param name="Source">See <see cref="SourceId"/>.</param>
/// <param name="Day">The day it belongs to, where it was written.</param>
/// <param name="At">When it was written, there; null where only the day is known.</param>
/// <param name="SavedAt">When it was last changed; null where that is not known.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Tags">Without symbols.</param>
/// <param name="IsStarred">Whether its writer marked it.</param>
internal sealed record ImportedEntry(
    string Source, DateOnly Day, DateTimeOffset? At, DateTimeOffset? SavedAt, string Text, IReadOnlyList<string> Tags, bool IsStarred) : ImportedItem;
