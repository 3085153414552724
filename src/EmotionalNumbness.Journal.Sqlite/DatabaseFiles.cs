namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>Where everything stands. SQLite puts its -wal and -shm files beside the database, with the database's own mode.</summary>
internal sealed class DatabaseFiles(string directory)
{
    public string Directory { get; } = Path.GetFullPath(directory);

    public string Database => Path.Combine(Directory, "journal.db");

    /// <summary>Held by the process that brings the tables up to date.</summary>
    public string Lock => Path.Combine(Directory, "journal.lock");
}
