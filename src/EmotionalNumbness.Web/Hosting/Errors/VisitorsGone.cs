using Microsoft.AspNetCore.Diagnostics;

namespace EmotionalNumbness.Web.Hosting.Errors;

/// <summary>Whoever closed the page before the answer came gets none, and that is no fault to wake anybody for: 499 in the log, as nginx calls it.</summary>
internal sealed class VisitorsGone(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            // Nobody is there to read an error page.
            if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
                pages.Enabled = false;
        }
    }
}
