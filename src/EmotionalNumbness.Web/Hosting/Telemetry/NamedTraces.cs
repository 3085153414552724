using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>Gives a request's trace its name: the method and the route's template, never the path.</summary>
internal sealed class NamedTraces(RequestDelegate next)
{
    /// <summary>Of the framework's own trace of each request.</summary>
    public const string Source = "Microsoft.AspNetCore";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } trace)
        {
            await next(context);
            return;
        }

        var method = KnownMethod(context.Request.Method);
        if (trace.GetTagItem(AllowedTags.Route) is null)
            Name(trace, method, context.GetEndpoint() as RouteEndpoint);
        await next(context);
        trace.SetTag(AllowedTags.Status, context.Response.StatusCode);
    }

    private static void Name(Activity trace, string method, RouteEndpoint? endpoint)
    {
        var route = "/" + (endpoint?.RoutePattern.RawText ?? "(none)").TrimStart('/');
        trace.DisplayName = $"{method} {route}";
        trace.SetTag(AllowedTags.Method, method);
        trace.SetTag(AllowedTags.Route, route);
    }

    // Anything may stand where a method should.
    private static string KnownMethod(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) ? method : "_OTHER";
}
