namespace EmotionalNumbness.Web.Pages;

/// <summary>A page has one address. With a slash at its end the links in it, which are relative, would lead elsewhere.</summary>
internal static class PageAddresses
{
    public static void UseOneAddressForEachPage(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.Value is not { Length: > 1 } path || !path.EndsWith('/') || !HttpMethods.IsGet(request.Method))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = (request.PathBase + new PathString("/" + path.Trim('/'))).ToUriComponent() + request.QueryString;
        return Task.CompletedTask;
    });
}
