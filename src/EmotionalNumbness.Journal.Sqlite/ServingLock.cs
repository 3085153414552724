using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>
/// A file that every process that serves from a directory holds together, and that a restore holds alone. The operating system lets go
/// of it when a process ends, however it ends.
/// </summary>
internal static class ServingLock
{
    /// <summary>Null while a restore is under way.</summary>
    public static FileStream? Take(DatabaseFiles files) => Open(files, FileAccess.Read, FileShare.Read);

    /// <summary>Null while anybody serves.</summary>
    public static FileStream? TakeAlone(DatabaseFiles files) => Open(files, FileAccess.ReadWrite, FileShare.None);

    private static FileStream? Open(DatabaseFiles files, FileAccess access, FileShare share)
    {
        var options = PrivateFiles.NewFile(FileMode.OpenOrCreate);
        (options.Access, options.Share) = (access, share);
        try
        {
            return new FileStream(files.Serving, options);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException))
        {
            return null;
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DatabaseUnusableException($"{files.Serving} belongs to another account: {error.Message} Give everything in that directory to the program's account, and run its commands as that account.", error);
        }
    }
}
