namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>What a restore may put aside.</summary>
public enum RestoreConsent
{
    /// <summary>Nothing: only where there is no database yet.</summary>
    OnlyWhereNothingIs,

    /// <summary>A database that was not changed since the backup was made.</summary>
    ReplaceOlder,

    /// <summary>Also one that was changed since, whose newer words would be missing.</summary>
    ReplaceNewer,
}
