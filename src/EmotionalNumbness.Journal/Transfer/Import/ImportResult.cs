using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What came of an import. All of it is there, or nothing.</summary>
public abstract record ImportResult
{
    /// <summary>An entry of so many days ago still speaks of now.</summary>
    public const int RecentDays = 7;

    private ImportResult()
    {
    }

    /// <summary>It is on disk and to be seen.</summary>
    /// <param name="Added">What is new.</param>
    /// <param name="Duplicates">What was here already.</param>
    /// <param name="ProblemCount">What could not be read, as the preview said.</param>
    /// <param name="Room">How full the journal is now.</param>
    public sealed record Imported(ImportCounts Added, int Duplicates, int ProblemCount, Room Room) : ImportResult
    {
        /// <summary>Those of the added entries that belong to the last <see cref="RecentDays"/> days, the first 200 of them.</summary>
        public IReadOnlyList<EntryId> Recent { get; init; } = [];
    }

    /// <summary>The file is not taken.</summary>
    public sealed record Refused(ImportRefusal Refusal) : ImportResult;

    /// <summary>The journal has no room for it.</summary>
    public sealed record JournalFull(Room Room) : ImportResult;

    /// <summary>It took longer than the time for which unseen rows are kept. A part of the file at a time goes faster.</summary>
    public sealed record TookTooLong : ImportResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : ImportResult;

    /// <summary>The file no longer waits: its hour is over, or it was imported already. It can be sent again; what came in is known.</summary>
    public sealed record Gone : ImportResult;
}
