using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.AspNetCore.Authentication;

namespace EmotionalNumbness.Web.Pages;

/// <summary>"Leave this page": at once, to a harmless site, leaving behind what little this site keeps on the device. An open journal locks.</summary>
internal static class Leave
{
    // The way out waits for nothing: a database that does not answer is left to the session's own end.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public static void MapLeave(this WebApplication app) => app.MapReading(SiteAddresses.Leave, GoAsync);

    private static async Task<IResult> GoAsync(HttpContext context, SiteOptions site, JournalSession session)
    {
        var headers = context.Request.Headers;
        var response = context.Response;
        // A browser that only fetches ahead must change nothing.
        if (headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
            return Nothing(response);

        // Another site may lead here, but must not be able to take away the visitor's choices.
        if (headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        {
            await LockAsync(context, session);
            response.Headers["Clear-Site-Data"] = "\"cookies\", \"storage\"";
        }

        // Ending a session sets a caching header of its own, so ours comes last.
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = default;
        response.Headers.Expires = default;
        response.Headers.Location = site.LeaveTo;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult Nothing(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return Results.StatusCode(StatusCodes.Status204NoContent);
    }

    private static async Task LockAsync(HttpContext context, JournalSession session)
    {
        using var limit = new CancellationTokenSource(LongestWait);
        try
        {
            await context.AuthenticateAsync(JournalSession.Scheme).WaitAsync(limit.Token);
            await session.EndAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // The browser drops the cookie all the same.
        }
    }
}
