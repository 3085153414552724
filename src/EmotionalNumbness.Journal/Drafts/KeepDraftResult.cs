using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>What came of keeping a draft.</summary>
public abstract record KeepDraftResult
{
    private KeepDraftResult()
    {
    }

    /// <summary>On disk: this, or what was sent later.</summary>
    /// <param name="Id">Which draft it is.</param>
    /// <param name="At">When, for "Draft kept 21:04".</param>
    public sealed record Kept(DraftId Id, DateTimeOffset At) : KeepDraftResult;

    /// <summary>There was no text and no answer. A draft kept before stays; whoever took the words out on purpose discards it.</summary>
    public sealed record NothingWritten : KeepDraftResult;

    /// <summary>More than twice what an entry can be.</summary>
    /// <param name="Bytes">Its length in UTF-8.</param>
    /// <param name="Limit">The most.</param>
    public sealed record TooLong(int Bytes, int Limit) : KeepDraftResult;

    /// <summary>The journal is full, and so is the room kept free for drafts; or 50 drafts wait to be saved or discarded.</summary>
    public sealed record JournalFull(Room Room) : KeepDraftResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : KeepDraftResult;
}
