using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>What is being written, to be kept in case it is never saved.</summary>
/// <param name="Entry">The entry it would become or change.</param>
/// <param name="BaseRevision">The revision that is being edited; 0 for a new entry.</param>
/// <param name="Device">This device session: each keeps its own draft of an entry.</param>
/// <param name="Day">The day the writer chose.</param>
/// <param name="Text">As far as it is written.</param>
/// <param name="Order">
/// Rises with every sending, such as the device's clock in milliseconds: a sending that was held up on the way
/// does not replace a later one. Null always replaces.
/// </param>
public sealed record DraftSave(EntryId Entry, int BaseRevision, DeviceId Device, DateOnly Day, string Text, long? Order)
{
    /// <summary>Tags and the like, as the form has them; null where it shows none.</summary>
    public EntryMarks? Marks { get; init; }

    /// <summary>The answers given beside the text; null for none.</summary>
    public CheckIn? CheckIn { get; init; }

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(DraftSave);
}
