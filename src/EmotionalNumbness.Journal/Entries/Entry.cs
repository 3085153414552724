namespace EmotionalNumbness.Journal.Entries;

/// <summary>An entry, opened.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Revision">Which state of it, from 1. An edit names the revision it starts from.</param>
/// <param name="Day">The day it belongs to, which its writer may change.</param>
/// <param name="At">When it was first saved, on the writer's clock.</param>
/// <param name="SavedAt">When this revision was saved.</param>
/// <param name="Text">What was written, byte for byte.</param>
public sealed record Entry(EntryId Id, int Revision, DateOnly Day, DateTimeOffset At, DateTimeOffset SavedAt, string Text)
{
    /// <summary>Tags and the like.</summary>
    public EntryMarks Marks { get; init; } = EntryMarks.None;

    /// <summary>Whether the time of day says anything: not where the entry was given another day than the one it was written on.</summary>
    public bool HasTime => DateOnly.FromDateTime(At.DateTime) == Day;

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(Entry);
}
