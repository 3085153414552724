using System.Threading.RateLimiting;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// How often one client may try passphrases and codes or create journals. Generous: a household, a school or a clinic can be one client.
/// Asked for by the pages themselves and not by the pipeline, so that what was typed stays in the page when it says no.
/// </summary>
internal sealed partial class KeyAttempts(ILogger<KeyAttempts> log) : IDisposable
{
    private static readonly TokenBucketRateLimiterOptions Bucket = new()
    {
        TokenLimit = 30,
        TokensPerPeriod = 5,
        ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private readonly PartitionedRateLimiter<string> limiter =
        PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => Bucket));

    /// <summary>Null where the client may try; else when it may again.</summary>
    public TimeSpan? Wait(string client)
    {
        using var lease = limiter.AttemptAcquire(client);
        if (lease.IsAcquired)
            return null;
        LogTooOften(log);
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Bucket.ReplenishmentPeriod;
    }

    public void Dispose() => limiter.Dispose();

    [LoggerMessage(473, LogLevel.Warning, "Somebody tries passphrases, codes or new journals too often, and was told to come back.")]
    private static partial void LogTooOften(ILogger log);
}
