namespace EmotionalNumbness.Web.Hosting.Content.Preview;

/// <summary>
/// Moves <c>/preview/{token}</c> from the path to the path base, so that every link of a previewed page stays in the preview.
/// A wrong token leads where any unknown address leads.
/// </summary>
internal sealed class PreviewPrefix(RequestDelegate next, PreviewContent preview)
{
    private const string Prefix = "/preview/";

    public Task InvokeAsync(HttpContext context)
    {
        if (preview is { Guide.IsLoaded: true, Translations.IsLoaded: true })
            TakePrefix(context);
        return next(context);
    }

    private void TakePrefix(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value is not { } path || !path.StartsWith(Prefix, StringComparison.Ordinal))
            return;
        var end = path.IndexOf('/', Prefix.Length);
        var tried = end < 0 ? path[Prefix.Length..] : path[Prefix.Length..end];
        if (!preview.OpensWith(tried))
            return;

        request.PathBase = request.PathBase.Add(Prefix + tried);
        request.Path = end < 0 ? "/" : path[end..];
        context.Items[typeof(PreviewPrefix)] = true;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            return Task.CompletedTask;
        });
    }
}

internal static class PreviewRequests
{
    public static bool IsPreview(this HttpContext context) => context.Items.ContainsKey(typeof(PreviewPrefix));
}
