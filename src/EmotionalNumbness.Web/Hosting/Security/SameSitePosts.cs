using EmotionalNumbness.Web.Hosting.Errors;

namespace EmotionalNumbness.Web.Hosting.Security;

/// <summary>
/// Refuses whatever another site makes a visitor's browser send. Rendered pages are the same bytes for everyone and so
/// cannot carry a token; browsers say instead where a request comes from (W3C Fetch Metadata; before it, Origin).
/// </summary>
internal sealed partial class SameSitePosts(RequestDelegate next, ILogger<SameSitePosts> log)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (IsReading(request.Method) || IsOurs(request) || context.IsErrorPage())
            return next(context);

        LogRefused(log);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsReading(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";

        // Browsers without Fetch Metadata, and every browser on a plain http address, send "null" with our own forms,
        // because our referrer policy hides where they come from.
        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null"
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }

    [LoggerMessage(470, LogLevel.Warning, "What another site made a browser send was refused.")]
    private static partial void LogRefused(ILogger log);
}
