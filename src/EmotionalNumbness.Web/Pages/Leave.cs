using EmotionalNumbness.Web.Hosting;

namespace EmotionalNumbness.Web.Pages;

/// <summary>"Leave this page": at once, to a harmless site, leaving behind what little this site keeps on the device.</summary>
internal static class Leave
{
    public static void MapLeave(this WebApplication app) => app.MapReading(SiteAddresses.Leave, Go);

    private static IResult Go(HttpContext context, SiteOptions site)
    {
        var headers = context.Request.Headers;
        var response = context.Response;
        response.Headers.CacheControl = "no-store";

        // A browser that only fetches ahead must change nothing.
        if (headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status204NoContent);

        // Another site may lead here, but must not be able to take away the visitor's choices.
        if (headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
            response.Headers["Clear-Site-Data"] = "\"cookies\", \"storage\"";
        response.Headers.Location = site.LeaveTo;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
