using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>A file held open by one process at a time. The operating system lets go of it when the process ends, however it ends.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<FileStream> TakeAsync(string file, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(file, options);
            }
            catch (IOException error) when (DateTime.UtcNow >= until)
            {
                throw new DatabaseUnusableException(
                    $"Another process has been preparing the database for {Patience.TotalMinutes} minutes; it holds {file}. End it, or wait and start again.", error);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
