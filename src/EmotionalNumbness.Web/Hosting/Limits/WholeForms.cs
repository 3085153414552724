using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Pages.Journal.Transfer;
using Microsoft.AspNetCore.Http.Features;

namespace EmotionalNumbness.Web.Hosting.Limits;

/// <summary>
/// Reads forms before pages do. One that is too large, or did not come whole, is refused: a page would take it as an empty one, which is
/// a choice nobody made or a text that is gone, and what it says of it may end in the log. The page that answers says so.
/// </summary>
internal sealed class WholeForms(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (await ProblemOfAsync(context) is { } status)
            context.Response.StatusCode = status;
        else
            await next(context);
    }

    private static async Task<int?> ProblemOfAsync(HttpContext context)
    {
        // An import reads its file as it arrives, and knows how to refuse one.
        if (context.GetEndpoint() is not { } endpoint || context.IsErrorPage() || !context.Request.HasFormContentType
            || endpoint.Metadata.GetMetadata<UnreadFormAttribute>() is not null)
            return null;
        if (endpoint.Metadata.GetMetadata<LargestForm>() is { } largest)
            Allow(context, largest.Bytes);
        return await ReadAsync(context);
    }

    private static void Allow(HttpContext context, int bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = bytes;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = bytes }));
    }

    private static async Task<int?> ReadAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        // The last is a character set nobody should use any more.
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}

/// <summary>Of an endpoint that takes more than others.</summary>
internal sealed record LargestForm(int Bytes);
