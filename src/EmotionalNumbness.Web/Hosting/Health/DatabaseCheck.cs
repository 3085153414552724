using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>Whether journals can be opened: the database was made ready, and can be read.</summary>
internal sealed class DatabaseCheck(DatabaseProbe database, JournalDoor door) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        door.IsOpen && await database.AnswersAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The journal's database does not answer; the guide and the helplines are still served.");
}
