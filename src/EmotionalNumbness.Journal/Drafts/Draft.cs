using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>Text that was being written and was not saved.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Entry">The entry it would become or change.</param>
/// <param name="BaseRevision">The revision it started from; 0 for a new entry.</param>
/// <param name="Day">The day the writer chose.</param>
/// <param name="Text">As far as it was written.</param>
/// <param name="KeptAt">When it was last kept.</param>
public sealed record Draft(DraftId Id, EntryId Entry, int BaseRevision, DateOnly Day, string Text, DateTimeOffset KeptAt)
{
    /// <summary>Tags and the like, as the form had them; null where it showed none.</summary>
    public EntryMarks? Marks { get; init; }

    /// <summary>The answers given beside the text; null for none.</summary>
    public CheckIn? CheckIn { get; init; }

    /// <summary>It is erased after this moment.</summary>
    public DateTimeOffset GoneAfter { get; init; }

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(Draft);

    /// <summary>Whether saving did what this draft was kept for: all of it stands in the entry.</summary>
    internal bool IsContainedIn(Entry entry) => entry.Revision >= BaseRevision && entry.Text.Contains(Text, StringComparison.Ordinal);
}
