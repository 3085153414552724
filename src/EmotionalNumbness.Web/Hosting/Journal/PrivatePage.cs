using Microsoft.AspNetCore.Mvc.Filters;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Marks endpoints whose answers belong to one writer: kept nowhere, compressed never (BREACH), found by no search.</summary>
internal sealed class PrivatePage : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context) => SetHeaders(context.HttpContext.Response);

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    public static void SetHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
    }
}

internal static class PrivateRequests
{
    public static bool IsPrivate(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PrivatePage>() is not null;
}
