using EmotionalNumbness.Journal.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>Whether the journal's database can be read.</summary>
internal sealed class DatabaseCheck(DatabaseProbe database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.AnswersAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The journal's database does not answer; the guide and the helplines are still served.");
}
