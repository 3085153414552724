namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What came of saying that a new recovery code is kept.</summary>
public enum KeepResult
{
    /// <summary>It is the only code now.</summary>
    Kept,

    /// <summary>This code was made invalid by a later one; the codes that worked before still do.</summary>
    Gone,

    /// <summary>The session was ended elsewhere.</summary>
    SessionEnded,
}
