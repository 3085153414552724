using System.Threading.RateLimiting;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.AspNetCore.RateLimiting;

namespace EmotionalNumbness.Web.Hosting.Limits;

/// <summary>Requests for journals that run at once. Too many at once would each be slow, and all of them keep their memory meanwhile.</summary>
internal static class JournalRequests
{
    private const string Pages = "pages";
    private const string Forms = "forms";
    private const string ComeBackAfterSeconds = "3";

    public static void Limit(RateLimiterOptions limiter, LimitsOptions limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = ComeBackAfterSeconds;
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, limits));
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, LimitsOptions limits)
    {
        if (!context.IsPrivate() || IsPassphrase(context))
            return RateLimitPartition.GetNoLimiter("");
        // What a person typed is never turned away here: there are as many places in the line as there can be connections.
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? Line(Pages, limits.JournalRequestsWaiting)
            : Line(Forms, limits.Connections);

        RateLimitPartition<string> Line(string name, int waiting) => RateLimitPartition.GetConcurrencyLimiter(
            name, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.JournalRequestsAtOnce, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    }

    // The gate of unlocking has a line of its own. Those who wait in it take no place of those who save.
    private static bool IsPassphrase(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<PassphraseFormAttribute>() is not null;
}
