using EmotionalNumbness.Web.Hosting.Errors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmotionalNumbness.Web.Pages;

/// <summary>
/// Answers 405 where a page has no handler for the method. Razor Pages would show it without its model, or ask for a token.
/// </summary>
internal static class PageMethods
{
    public static void UsePageMethods(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page || context.IsErrorPage())
            return next(context);
        var methods = MethodsOf(page);
        if (methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", methods);
        return Task.CompletedTask;
    });

    // A page without a handler of its own shows itself to whoever reads it.
    private static IReadOnlyList<string> MethodsOf(CompiledPageActionDescriptor page) =>
        [HttpMethods.Get, HttpMethods.Head, .. page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Where(method => !HttpMethods.IsGet(method))];
}
