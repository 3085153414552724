using EmotionalNumbness.Journal.Drafts;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>What a writer sends with one press of Save.</summary>
/// <param name="Id">The entry. For a new one, made when the form was shown.</param>
/// <param name="BaseRevision">The revision that was being edited; 0 for a new entry.</param>
/// <param name="SaveId">Made when the form was shown: the same in a double click.</param>
/// <param name="Device">This device session: its draft of the entry ends with the save.</param>
/// <param name="Day">The day the entry belongs to: today on the writer's clock, or earlier.</param>
/// <param name="Text">What was written.</param>
/// <param name="UtcOffset">Of the writer's clock, such as +01:00; zero where it is not known.</param>
public sealed record EntrySave(EntryId Id, int BaseRevision, SaveId SaveId, DeviceId Device, DateOnly Day, string Text, TimeSpan UtcOffset)
{
    /// <summary>Tags and the like. Null leaves them as they are (none, for a new entry), so that a form which does not show them loses none.</summary>
    public EntryMarks? Marks { get; init; }

    /// <summary>Whether the answer may hold the text of an extra-locked entry.</summary>
    public Shown Shown { get; init; }

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(EntrySave);

    internal bool SaysTheSameAs(Entry entry) =>
        entry.Day == Day && string.Equals(entry.Text, Text, StringComparison.Ordinal) && (Marks is null || Marks.From(entry.Marks) == entry.Marks);

    /// <summary>Everything that the entry says still stands here, so nothing of it would be lost.</summary>
    internal bool KeepsAllOf(Entry entry) => Text.Contains(entry.Text, StringComparison.Ordinal);

    internal DraftSave ToDraft() => new(Id, BaseRevision, Device, Day, Text, Order: null) { Marks = Marks };
}
