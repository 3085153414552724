namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>
/// Answers what was asked in the very same words before, ahead of everything that works out what those words mean. It buys nearly a quarter
/// of the time of a finished page; what it does not know goes the whole way.
/// </summary>
internal sealed class AskedBefore(RequestDelegate next, PageStore store, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (AskedWords.Of(context.Request) is not { } words)
        {
            await next(context);
            return;
        }

        if (store.Find(words) is { } known && known.IsTrueAt(time.GetUtcNow()))
        {
            await known.SendAsync(context);
            return;
        }

        await next(context);
        if (context.Features.Get<SentPage>() is { } sent)
            store.Keep(words, sent);
    }
}
