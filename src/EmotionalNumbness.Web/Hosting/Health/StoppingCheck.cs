using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>Whether this instance goes on serving: not ready from the moment it is told to stop.</summary>
internal sealed class StoppingCheck(IHostApplicationLifetime life) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        life.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("It is stopping.") : HealthCheckResult.Healthy());
}
