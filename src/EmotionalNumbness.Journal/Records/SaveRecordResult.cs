using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Records;

/// <summary>What came of saving a check-in, a plan or another small record. Where it was not saved, the page shows again what was typed.</summary>
public abstract record SaveRecordResult<T> where T : class
{
    private SaveRecordResult()
    {
    }

    /// <summary>It is on disk. Saving the same again changes nothing and says the same.</summary>
    /// <param name="Revision">The base of the next edit.</param>
    /// <param name="Room">How full the journal is now.</param>
    public sealed record Saved(int Revision, Room Room) : SaveRecordResult<T>;

    /// <summary>It was saved elsewhere since this edit began. Show both; to overwrite, save again with that revision as the base.</summary>
    public sealed record EditedElsewhere(Kept<T> Current) : SaveRecordResult<T>;

    /// <summary>It was deleted since, and can still be brought back.</summary>
    public sealed record Deleted(DateTimeOffset UndoUntil) : SaveRecordResult<T>;

    /// <summary>It was deleted for good since. It can be saved as a new one.</summary>
    public sealed record Gone : SaveRecordResult<T>;

    /// <summary>A member has a value that no form offers.</summary>
    /// <param name="Member">Its name in the record.</param>
    public sealed record Invalid(string Member) : SaveRecordResult<T>;

    /// <summary>More than a record of this kind can hold.</summary>
    /// <param name="Bytes">Of its JSON.</param>
    /// <param name="Limit">The most.</param>
    public sealed record TooLong(int Bytes, int Limit) : SaveRecordResult<T>;

    /// <summary>The journal has no room for it.</summary>
    public sealed record JournalFull(Room Room) : SaveRecordResult<T>;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : SaveRecordResult<T>;
}
