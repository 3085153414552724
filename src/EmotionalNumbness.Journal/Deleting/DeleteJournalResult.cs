namespace EmotionalNumbness.Journal.Deleting;

/// <summary>What came of deleting a journal.</summary>
public enum DeleteJournalResult
{
    /// <summary>It is gone. Copies in backups stay locked and cannot be opened without the slots in that backup and the passphrase or code.</summary>
    Deleted,

    /// <summary>The name that was typed is not the journal's. Nothing was deleted.</summary>
    WrongName,

    /// <summary>The session was ended elsewhere. Nothing was deleted.</summary>
    SessionEnded,
}
