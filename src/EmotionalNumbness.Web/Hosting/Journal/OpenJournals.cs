using System.Security.Cryptography;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Makes the database and the keys of sessions ready. Where that fails at start, it is tried again for as long as the program serves.</summary>
internal sealed partial class OpenJournals(JournalDatabase database, SessionKeys keys, JournalDoor door, TimeProvider time, ILogger<OpenJournals> log)
    : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private string? said;

    /// <summary>True where time or a host can mend it while the site serves.</summary>
    public static bool IsOutage(Exception fault) =>
        fault is not DatabaseUnusableException { IsLasting: true } && IsOfStorage(fault);

    /// <summary>In one line, with the setting that names the place.</summary>
    public static string ReasonOf(Exception fault) => DatabaseFault.IsCauseOf(fault)
        ? $"{(fault is DatabaseUnusableException ? fault : fault.GetBaseException()).Message} It is set with {DataOptions.Section}:{nameof(DataOptions.Directory)} or {DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}."
        : fault.Message;

    /// <summary>One try, which throws what is wrong.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        await database.AloneAsync(MakeFirstKeyAsync, cancellationToken);
        door.Open();
    }

    /// <summary>One try. An outage is told once, and again where its reason is another.</summary>
    public async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PrepareAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (IsOutage(fault) || (said is not null && IsOfStorage(fault)))
        {
            if (said != (said = ReasonOf(fault)))
                LogShut(log, said);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (door.IsOpen)
            return;
        var pause = ShortestPause;
        do
        {
            await Task.Delay(pause, time, stoppingToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
        while (!await TryAsync(stoppingToken));
        LogOpen(log);
    }

    /// <summary>Of what holds the journals or the keys, and so no bug.</summary>
    public static bool IsOfStorage(Exception fault) => DatabaseFault.IsCauseOf(fault) || fault is IOException or UnauthorizedAccessException;

    /// <summary>
    /// Instances that start together would each make a first key, and not look for the others' before the next day.
    /// One makes it, and the others find it.
    /// </summary>
    private async Task MakeFirstKeyAsync()
    {
        try
        {
            await keys.MakeFirstAsync();
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The keys of sessions cannot be kept: {fault.GetBaseException().Message} Set {DataOptions.Section}:{nameof(DataOptions.KeysDirectory)} to a directory that this program may write to.", fault);
        }
    }

    [LoggerMessage(LogLevel.Critical, "Journals cannot be opened. The guide and the helplines are served, and it is tried again until it works. {Reason}")]
    private static partial void LogShut(ILogger log, string reason);

    [LoggerMessage(LogLevel.Warning, "Journals can be opened now.")]
    private static partial void LogOpen(ILogger log);
}
