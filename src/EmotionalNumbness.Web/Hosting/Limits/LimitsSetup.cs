using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Limits;

internal static class LimitsSetup
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        // Read once now, so that a value of the wrong kind is told while one line is still enough.
        _ = builder.Configuration.GetSection(LimitsOptions.Section).Get<LimitsOptions>();
        builder.Services.AddOptions<LimitsOptions>().BindConfiguration(LimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitsOptions>>((kestrel, limits) => Configure(kestrel.Limits, limits.Value));
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitsOptions>>((limiter, limits) => JournalRequests.Limit(limiter, limits.Value));
    }

    public static void UseLimits(this WebApplication app) => app.UseRateLimiter();

    private static void Configure(KestrelServerLimits kestrel, LimitsOptions limits)
    {
        var slowest = new MinDataRate(limits.SlowestBytesPerSecond, TimeSpan.FromSeconds(limits.GraceSeconds));
        (kestrel.MinRequestBodyDataRate, kestrel.MinResponseDataRate) = (slowest, slowest);
        kestrel.MaxConcurrentConnections = limits.Connections;
        kestrel.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeadersSeconds);
        kestrel.KeepAliveTimeout = TimeSpan.FromSeconds(limits.IdleSeconds);
    }
}
