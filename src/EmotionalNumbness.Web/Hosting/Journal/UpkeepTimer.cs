using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Upkeep;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Runs the journal's upkeep now and then, for as long as the program serves.</summary>
internal sealed partial class UpkeepTimer(JournalUpkeep upkeep, JournalDoor door, TimeProvider time, ILogger<UpkeepTimer> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(JournalUpkeep.Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (door.IsOpen)
                await RunAsync(stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await upkeep.RunAsync(stoppingToken);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            LogPutOff(log, fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The journal's upkeep is put off: its database does not answer.")]
    private static partial void LogPutOff(ILogger log, Exception fault);
}
