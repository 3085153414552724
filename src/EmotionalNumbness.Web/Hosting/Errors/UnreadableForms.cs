using EmotionalNumbness.Web.Pages.Journal.Transfer;
using Microsoft.AspNetCore.Http.Features;

namespace EmotionalNumbness.Web.Hosting.Errors;

/// <summary>
/// Answers a form that cannot be read, such as a broken multipart one, with 400. As a fault it would go to the log, and its message
/// holds a piece of the form, which may be a piece of a diary. So this stands behind the log of requests.
/// </summary>
internal sealed class UnreadableForms(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (IsUnread(context) && !context.Response.HasStarted && IsOfReading(fault))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    // Once a form was read, whatever fails is something else. An import reads its file itself, and knows how to refuse one.
    private static bool IsUnread(HttpContext context) =>
        context.Request.HasFormContentType && context.Features.Get<IFormFeature>()?.Form is null
        && context.GetEndpoint()?.Metadata.GetMetadata<UnreadFormAttribute>() is null;

    // The framework throws it as it is, or wrapped by what asked for the form.
    private static bool IsOfReading(Exception? fault) => fault is InvalidDataException or IOException || (fault is not null && IsOfReading(fault.InnerException));
}
