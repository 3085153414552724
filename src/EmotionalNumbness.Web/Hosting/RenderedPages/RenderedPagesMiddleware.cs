using EmotionalNumbness.Web.Hosting.Visitors;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>
/// Renders a public page once and from then on answers with the same finished bytes, or with 304 where the visitor has them.
/// See docs/decisions/0002-rendered-pages.md for why this is not the framework's output cache.
/// </summary>
internal sealed class RenderedPagesMiddleware(RequestDelegate next, PageStore store, CountryFinder countries, SiteOptions site, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.MarkOfRenderedOnce() is not { } mark)
        {
            await next(context);
            return;
        }

        // Before it is looked for or rendered: if content changes meanwhile, neither is kept.
        var version = store.Version;
        var key = PageKey.Of(context.Request, countries.Find(context.Request), site.OriginFor(context.Request), mark.SlotAt(time.GetUtcNow()));
        if ((store.Find(key) ?? await RenderAsync(context, key, version)) is not { } page)
            return;
        var answer = new SentPage(page, page.Choose(context.Request), version, mark, key.Slot);
        context.Features.Set(answer);
        await answer.SendAsync(context);
    }

    /// <summary>Null where the page is something other than a page to keep, which is then already answered.</summary>
    private async Task<RenderedPage?> RenderAsync(HttpContext context, PageKey key, int version)
    {
        var method = context.Request.Method;
        var answer = context.Response.Body;
        using var rendered = new MemoryStream();
        context.Response.Body = rendered;
        try
        {
            context.Request.Method = HttpMethods.Get;
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
            context.Response.Body = answer;
        }

        // An answer without a body (404) is left to the error pages.
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            if (rendered.Length > 0 && !HttpMethods.IsHead(method))
                await answer.WriteAsync(rendered.GetBuffer().AsMemory(0, (int)rendered.Length), context.RequestAborted);
            return null;
        }

        var page = new RenderedPage(context.Response.ContentType ?? "text/html; charset=utf-8", rendered.ToArray());
        store.Keep(key, version, page);
        return page;
    }
}
