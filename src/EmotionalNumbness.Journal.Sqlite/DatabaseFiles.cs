namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>Where everything stands. SQLite puts its -wal and -shm files beside the database, with the database's own mode.</summary>
internal sealed class DatabaseFiles(string directory)
{
    public string Directory { get; } = Path.GetFullPath(directory);

    public string Database => Path.Combine(Directory, "journal.db");

    /// <summary>Held by the process that brings the tables up to date.</summary>
    public string Lock => Path.Combine(Directory, "journal.lock");

    /// <summary>Held by every process that serves; see <see cref="ServingLock"/>.</summary>
    public string Serving => Path.Combine(Directory, "journal.serving");

    /// <summary>SQLite's write-ahead log.</summary>
    public string Log => Database + "-wal";

    /// <summary>SQLite's index of the log.</summary>
    public string SharedMemory => Database + "-shm";
}
