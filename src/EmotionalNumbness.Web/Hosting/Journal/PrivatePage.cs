namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Marks endpoints whose answers belong to one writer: kept nowhere, compressed never (BREACH), found by no search.</summary>
internal sealed class PrivatePage;

internal static class PrivateRequests
{
    public static bool IsPrivate(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PrivatePage>() is not null;

    /// <summary>Whatever the answer becomes: a page, the way to the unlock page, an error.</summary>
    public static void UsePrivateHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.IsPrivate())
            context.Response.OnStarting(() => SetHeadersAsync(context.Response));
        return next(context);
    });

    private static Task SetHeadersAsync(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = default;
        response.Headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
