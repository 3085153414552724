namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Marks endpoints whose answers belong to one writer: kept nowhere, compressed never (BREACH), found by no search.</summary>
internal sealed class PrivatePage;

internal static class PrivateRequests
{
    public static bool IsPrivate(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PrivatePage>() is not null;

    /// <summary>
    /// Whatever the answer becomes: a page, the way to the unlock page, an error. Another site may lead to such a page, and may not load it
    /// into one of its own (W3C Fetch Metadata).
    /// </summary>
    public static void UsePrivatePages(this WebApplication app) => app.Use((context, next) =>
    {
        if (!context.IsPrivate())
            return next(context);
        context.Response.OnStarting(() => SetHeadersAsync(context.Response));
        if (!IsLoadedByAnotherSite(context.Request.Headers))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    // Browsers that say where a request comes from also say what for.
    private static bool IsLoadedByAnotherSite(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && (headers["Sec-Fetch-Mode"].ToString(), headers["Sec-Fetch-Dest"].ToString()) is not ("navigate", "document");

    private static Task SetHeadersAsync(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = default;
        response.Headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
