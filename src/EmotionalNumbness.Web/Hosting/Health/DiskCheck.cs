using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>Whether there is room for what people write. Too little is a warning to the host, before saves fail; reading goes on either way.</summary>
internal sealed class DiskCheck(IOptions<DataOptions> data, IOptions<DatabaseOptions> database, IHostEnvironment program) : IHealthCheck
{
    // SQLite's log grows between two sweeps; a handful of imports takes as much.
    private const long LeastBytes = 64 * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        // A server looks after its own disk.
        if (database.Value.Provider is not DatabaseProvider.Sqlite)
            return HealthCheckResult.Healthy();
        try
        {
            return new DriveInfo(data.Value.DirectoryBelow(program.ContentRootPath)).AvailableFreeSpace >= LeastBytes
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded("Less than 64 MiB are free where journals are kept.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Degraded("Nobody can say how much room there is where journals are kept.");
        }
    }
}
