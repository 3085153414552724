using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// A form that finds its journal locked, or the database away, is answered by a page that keeps what was filled in. The request is
/// led there as it is, so that the page reads the form by the same rules as any other.
/// </summary>
internal static class InterruptedForms
{
    private static readonly object Key = new();

    /// <summary>Where the form was sent; null where it came to the page that keeps forms by itself.</summary>
    public static string? InterruptedAt(this HttpContext context) => context.Items[Key] as string;

    /// <returns>False for a form that is not worth keeping, or must not be: one with a passphrase, a press on Lock, a file.</returns>
    public static bool TryInterrupt(this HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true
            || context.GetEndpoint()?.Metadata.GetMetadata<PassphraseFormAttribute>() is not null || context.Request.Path.StartsWithSegments(SiteAddresses.Journal + "/lock"))
            return false;
        context.Items[Key] = (context.Request.PathBase + context.Request.Path).Value;
        return true;
    }

    /// <summary>Before routing, for the page is found by it.</summary>
    public static void UseInterruptedForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.InterruptedAt() is null || context.Response.HasStarted)
            return;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Path = SiteAddresses.Journal + "/interrupted";
        context.Request.QueryString = QueryString.Empty;
        await next(context);
    });
}
