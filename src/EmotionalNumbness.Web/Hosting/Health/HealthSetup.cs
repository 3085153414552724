using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>
/// What a load balancer or a container's engine asks. <c>/health/live</c>: the process answers; it asks nothing else, so that
/// a database that is down restarts nobody. <c>/health/ready</c>: send it visitors.
/// </summary>
internal static class HealthSetup
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<StoppingCheck>("serving")
        .AddCheck<ContentCheck>("content")
        .AddCheck<DatabaseCheck>("database", timeout: Patience)
        .AddCheck<DiskCheck>("disk");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    public static bool IsHealthQuestion(this HttpContext context) =>
        context.Request.Path.Equals(Live, StringComparison.OrdinalIgnoreCase) || context.Request.Path.Equals(Ready, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names and states and nothing more: anyone may ask.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}").Prepend($"{report.Status}");
        return context.Response.WriteAsync(string.Join('\n', lines) + "\n", context.RequestAborted);
    }
}
