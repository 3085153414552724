namespace EmotionalNumbness.Journal.Entries;

/// <summary>What came of bringing a deleted entry back.</summary>
public enum UndoResult
{
    /// <summary>It is back as it was.</summary>
    Restored,

    /// <summary>The ten minutes are over, or there was never such an entry.</summary>
    TooLate,

    /// <summary>The session was ended elsewhere.</summary>
    SessionEnded,
}
