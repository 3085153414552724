using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>
/// What came of pressing Save. Where the text was not saved, it is kept as a draft if at all possible, and the page shows it again.
/// </summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <summary>Whether the text, not saved, was kept as this device's draft of the entry.</summary>
    public bool IsKeptAsDraft { get; internal init; }

    /// <summary>It is on disk.</summary>
    /// <param name="Id">The entry.</param>
    /// <param name="Revision">The revision that holds the text. A repeated save names the revision that the first one made.</param>
    /// <param name="Room">How full the journal is now: say so when <see cref="Room.IsNearlyFull"/>.</param>
    public sealed record Saved(EntryId Id, int Revision, Room Room) : SaveResult;

    /// <summary>There was no text, so there was nothing to keep.</summary>
    public sealed record NothingWritten : SaveResult;

    /// <summary>Longer than an entry can be here. A draft holds up to twice the limit.</summary>
    /// <param name="Bytes">Its length in UTF-8.</param>
    /// <param name="Limit">The most.</param>
    public sealed record TooLong(int Bytes, int Limit) : SaveResult;

    /// <summary>The journal has no room for it. Deleting entries or earlier revisions makes some.</summary>
    public sealed record JournalFull(Room Room) : SaveResult;

    /// <summary>The day lies ahead by more than clocks can differ.</summary>
    public sealed record LaterThanToday : SaveResult;

    /// <summary>The entry was saved elsewhere since this edit began. Show both; the writer chooses one, merges, or keeps both.</summary>
    /// <param name="Current">The entry as it stands. To overwrite it, save again with its revision as the base.</param>
    public sealed record EditedElsewhere(Entry Current) : SaveResult;

    /// <summary>As <see cref="EditedElsewhere"/>, but the entry is extra-locked and what it says now may not be shown: ask for the passphrase first.</summary>
    public sealed record ExtraLocked : SaveResult;

    /// <summary>The entry was deleted since, and can still be brought back.</summary>
    public sealed record Deleted(DateTimeOffset UndoUntil) : SaveResult;

    /// <summary>The entry was deleted for good since. The text can be saved as a new entry.</summary>
    public sealed record Gone : SaveResult;

    /// <summary>The session was ended elsewhere, so no draft could be kept: carry the text through unlocking.</summary>
    public sealed record SessionEnded : SaveResult;
}
