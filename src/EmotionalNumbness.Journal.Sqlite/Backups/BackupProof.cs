namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>What a backup was found to hold when it was opened.</summary>
/// <param name="Made">When the copy was taken.</param>
/// <param name="Bytes">Of the database in it.</param>
/// <param name="Journals">How many there are, the canary not counted.</param>
/// <param name="Rows">Of all tables.</param>
public sealed record BackupProof(DateTimeOffset Made, long Bytes, long Journals, long Rows);
