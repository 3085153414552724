using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Backups;

/// <summary>How old the last proved backup is. Too old is a warning to the host; the site goes on serving.</summary>
internal sealed class BackupAge(BackupOptions options, BackupShelf shelf, TimeProvider time) : IHealthCheck
{
    // One may fail, and the next be under way.
    private const int RoundsAllowed = 2;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (!options.AreOn)
            return HealthCheckResult.Healthy("No backups are scheduled.");
        if (shelf.Newest is not { } newest)
            return HealthCheckResult.Degraded("There is no proved backup yet.");
        var hours = Math.Max(0, (time.GetUtcNow() - newest).TotalHours);
        var words = string.Create(CultureInfo.InvariantCulture, $"The last proved backup is {hours:0.0} hours old.");
        var data = new Dictionary<string, object> { ["ageInHours"] = Math.Round(hours, 1) };
        return hours <= RoundsAllowed * options.EveryHours ? HealthCheckResult.Healthy(words, data) : HealthCheckResult.Degraded(words, data: data);
    }
}
