using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EmotionalNumbness.Web.Hosting.Limits;

internal static class LimitsSetup
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.AddSettings<LimitsOptions>(LimitsOptions.Section);
        builder.WebHost.ConfigureKestrel(kestrel => Configure(kestrel.Limits, limits));
        builder.Services.AddRateLimiter(limiter => JournalRequests.Limit(limiter, limits));
    }

    /// <summary>Behind all that turns a visitor away unread.</summary>
    public static void UseWholeForms(this WebApplication app) => app.UseMiddleware<WholeForms>();

    public static void UseLimits(this WebApplication app) => app.UseRateLimiter();

    private static void Configure(KestrelServerLimits kestrel, LimitsOptions limits)
    {
        var slowest = new MinDataRate(limits.SlowestBytesPerSecond, TimeSpan.FromSeconds(limits.GraceSeconds));
        (kestrel.MinRequestBodyDataRate, kestrel.MinResponseDataRate) = (slowest, slowest);
        kestrel.MaxConcurrentConnections = limits.Connections;
        kestrel.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeadersSeconds);
        kestrel.KeepAliveTimeout = TimeSpan.FromSeconds(limits.IdleSeconds);
        KeepThreadsReady(limits);
    }

    // SQLite works on the thread that asks, and waits there for its turn to write. The pool would give readers of the guide
    // another thread only every half second.
    private static void KeepThreadsReady(LimitsOptions limits)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, limits.JournalRequestsAtOnce + Environment.ProcessorCount), ports);
    }
}
