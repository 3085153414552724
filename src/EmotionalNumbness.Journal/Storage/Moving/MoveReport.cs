namespace EmotionalNumbness.Journal.Storage.Moving;

/// <summary>What a run came to.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Tables">Compared row by row; empty where nothing was copied.</param>
public sealed record MoveReport(MoveOutcome Outcome, IReadOnlyList<MovedTable> Tables);

/// <summary>How a move ended.</summary>
public enum MoveOutcome
{
    /// <summary>Both databases hold the same rows.</summary>
    Moved,

    /// <summary>No journal was ever created in the source.</summary>
    NothingToMove,

    /// <summary>The target belongs to another installation; nothing was written.</summary>
    OtherInstallation,

    /// <summary>The rows differ: the source was written to meanwhile, or the target held something before.</summary>
    Different,
}

/// <summary>A table in both databases.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="SourceRows">How many there.</param>
/// <param name="TargetRows">How many here.</param>
/// <param name="SourceDigest">SHA-256 over all rows in the order of their keys, in hexadecimal digits.</param>
/// <param name="TargetDigest">The same of the target.</param>
public sealed record MovedTable(string Name, long SourceRows, long TargetRows, string SourceDigest, string TargetDigest)
{
    /// <summary>True where every row is there, to the byte, and no other.</summary>
    public bool IsSame => SourceRows == TargetRows && SourceDigest == TargetDigest;
}

/// <summary>How far a move has come.</summary>
/// <param name="Table">Being copied.</param>
/// <param name="Done">Rows that are there.</param>
/// <param name="Total">Rows there will be.</param>
public sealed record MoveProgress(string Table, long Done, long Total);
