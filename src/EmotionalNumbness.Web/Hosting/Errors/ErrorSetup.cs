using EmotionalNumbness.Journal.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace EmotionalNumbness.Web.Hosting.Errors;

internal static class ErrorSetup
{
    private const string Page = "/error/";

    /// <summary>Every failure answers with a page that carries the help bar.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Page + "500", StatusCodeSelector = StatusFor });
        app.UseStatusCodePagesWithReExecute(Page + "{0}");
    }

    /// <summary>Behind the request log, which would take it for a fault.</summary>
    public static void UseVisitorsGone(this WebApplication app) => app.UseMiddleware<VisitorsGone>();

    /// <summary>A journal whose database does not answer is a matter of time, a request that cannot be read is its sender's; anything else is a bug.</summary>
    private static int StatusFor(Exception fault) => fault switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        _ when DatabaseFault.IsCauseOf(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>True on the second walk through the pipeline, which shows the error page in the place of a refused or failed answer.</summary>
    public static bool IsErrorPage(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
