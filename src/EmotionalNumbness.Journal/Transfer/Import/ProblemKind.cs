namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What is wrong with one entry or row.</summary>
public enum ProblemKind
{
    /// <summary>Neither text nor anything else to keep.</summary>
    NothingWritten,

    /// <summary>No day that could be read.</summary>
    NoDay,

    /// <summary>The day lies ahead.</summary>
    LaterThanToday,

    /// <summary>Longer than an entry can be here.</summary>
    TooLong,

    /// <summary>Something has another type than the format says, or is missing.</summary>
    NotAsDescribed,

    /// <summary>One file of a ZIP is damaged.</summary>
    Damaged,

    /// <summary>One file of a ZIP is not UTF-8.</summary>
    NotUtf8,

    /// <summary>A note whose editor keeps no readable text.</summary>
    NoReadableText,
}
