namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>A directory for the program's account alone, gone when the work in it is done.</summary>
internal sealed class ScratchDirectory : IDisposable
{
    /// <summary>What a directory is named after that a killed process left behind.</summary>
    public const string Ending = ".part";

    private ScratchDirectory(string path)
    {
        Path = path;
        Files = new DatabaseFiles(path);
    }

    public string Path { get; }

    public DatabaseFiles Files { get; }

    /// <exception cref="BackupRefusedException">It cannot be made.</exception>
    public static ScratchDirectory Beside(string file)
    {
        var path = $"{file}.{Guid.NewGuid():N}{Ending}";
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"{System.IO.Path.GetDirectoryName(path)} cannot be written: {error.Message}", error);
        }

        return new ScratchDirectory(path);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // What it holds is sealed, and what the work came to matters more.
        }
    }
}
