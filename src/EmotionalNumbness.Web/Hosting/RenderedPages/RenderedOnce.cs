using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Hosting.Keeping;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>
/// Marks endpoints whose answer depends on nothing but content, address, language, theme, country and, where it says
/// anything about now, the time.
/// </summary>
/// <param name="slot">How long what the page says about now stays true, counted from midnight UTC; null where it says nothing.</param>
internal sealed class RenderedOnce(TimeSpan? slot = null)
{
    /// <summary>Changes when the page has to be rendered again.</summary>
    public long SlotAt(DateTimeOffset now) => slot is { } length ? now.UtcTicks / length.Ticks : 0;
}

internal static class RenderedOnceRequests
{
    /// <summary>The mark of the endpoint a reading request leads to; null for any other, for drafts and for copies to keep.</summary>
    public static RenderedOnce? MarkOfRenderedOnce(this HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && !context.IsPreview() && !context.IsForKeeping()
            ? context.GetEndpoint()?.Metadata.GetMetadata<RenderedOnce>()
            : null;

    public static bool IsRenderedOnce(this HttpContext context) => context.MarkOfRenderedOnce() is not null;
}
