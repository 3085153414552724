namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>A backup that is none, or a restore that would do harm. The message is one line for the person who hosts: what is wrong, where, what to do.</summary>
public sealed class BackupRefusedException(string message, Exception? inner = null) : Exception(message, inner);
