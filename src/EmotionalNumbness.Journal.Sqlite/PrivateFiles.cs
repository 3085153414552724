using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>Makes the directory and the file so that only the account of the program can read them.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyDirectory = OwnerOnly | UnixFileMode.UserExecute;

    /// <exception cref="DatabaseUnusableException">One line that names the directory.</exception>
    public static void Prepare(DatabaseFiles files)
    {
        try
        {
            CreateDirectory(files.Directory);
            ProveWritable(files.Directory);
            CreateFile(files.Database);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnusableException(
                $"The data directory {files.Directory} cannot be written: {error.Message} Give the program's account the right to write there, or set another directory.",
                error);
        }
    }

    /// <summary>A directory that is already there keeps its mode: it may hold other things, and its owner chose it.</summary>
    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnlyDirectory);
    }

    /// <summary>Opening an existing database tells nothing about the -wal file that SQLite has to make beside it.</summary>
    private static void ProveWritable(string directory)
    {
        var probe = Path.Combine(directory, $".write-test-{Guid.NewGuid():N}");
        using var file = new FileStream(probe, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.DeleteOnClose,
        });
    }

    /// <summary>
    /// An existing file is not opened: closing it again would drop the locks that SQLite holds on it elsewhere in this process
    /// (sqlite.org/howtocorrupt.html, 2.2).
    /// </summary>
    private static void CreateFile(string path)
    {
        if (!File.Exists(path))
        {
            using var file = new FileStream(path, NewFile(FileMode.OpenOrCreate));
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, OwnerOnly);
    }

    public static FileStreamOptions NewFile(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
