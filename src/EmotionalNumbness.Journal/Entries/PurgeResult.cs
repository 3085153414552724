namespace EmotionalNumbness.Journal.Entries;

/// <summary>What came of removing an earlier revision.</summary>
public enum PurgeResult
{
    /// <summary>Gone for good.</summary>
    Purged,

    /// <summary>It is the one that is shown; delete the entry instead.</summary>
    IsCurrent,

    /// <summary>No such revision in this journal.</summary>
    NotFound,

    /// <summary>The session was ended elsewhere.</summary>
    SessionEnded,
}
