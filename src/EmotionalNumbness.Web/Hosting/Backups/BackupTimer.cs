using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Hosting.Backups;

/// <summary>Makes a backup when the last proved one is old enough, for as long as the program serves.</summary>
internal sealed partial class BackupTimer(MakeBackup backup, BackupShelf shelf, BackupOptions options, TimeProvider time, ILogger<BackupTimer> log) : BackgroundService
{
    /// <summary>How often it looks. A backup that failed is tried again then.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    // A clock that was set back makes the newest one come from the future; waiting for that day could take years.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(1);

    /// <summary>One round: a backup where one is due. Anything that goes wrong is said in the log and shows in the age of the last one.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var only = shelf.TryLock();
            if (only is null || !IsDue())
                return;
            var file = shelf.NewFile(time.GetUtcNow());
            var proof = await backup.ToAsync(file, cancellationToken);
            LogMade(log, Path.GetFileName(file), proof.Journals, proof.Bytes);
            shelf.Tidy(options.Keep, file);
        }
        catch (Exception error) when (error is BackupRefusedException or IOException or UnauthorizedAccessException)
        {
            LogFailed(log, error);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The site serves first.
        await Task.Yield();
        using var timer = new PeriodicTimer(Interval, time);
        do
            await RunAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private bool IsDue()
    {
        if (shelf.Newest is not { } newest)
            return true;
        var age = time.GetUtcNow() - newest;
        return age >= TimeSpan.FromHours(options.EveryHours) || age < -ClockDifference;
    }

    [LoggerMessage(LogLevel.Information, "Backed up and proved: {File}, {Journals} journals, {Bytes} bytes.")]
    private static partial void LogMade(ILogger log, string file, long journals, long bytes);

    [LoggerMessage(LogLevel.Error, "No backup was made; it is tried again in a few minutes.")]
    private static partial void LogFailed(ILogger log, Exception error);
}
