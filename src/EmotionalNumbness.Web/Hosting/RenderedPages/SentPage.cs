namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>A finished page in the encoding that one way of asking gets.</summary>
/// <param name="Page">In all its encodings.</param>
/// <param name="Chosen">The one that is sent.</param>
/// <param name="Version">See <see cref="PageStore.Version"/>.</param>
/// <param name="Mark">Says how long the page stays true.</param>
/// <param name="Slot">See <see cref="RenderedOnce.SlotAt"/>.</param>
internal sealed record SentPage(RenderedPage Page, Representation Chosen, int Version, RenderedOnce Mark, long Slot)
{
    private const string Varies = "Accept-Encoding, Accept-Language, Cookie";

    // A browser asks each time whether its copy is still right: a help bar kept from before a change of country would be wrong.
    private const string AskEachTime = "public, no-cache";

    public bool IsTrueAt(DateTimeOffset now) => Mark.SlotAt(now) == Slot;

    /// <summary>Sends it, or 304 where the visitor has these very bytes.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = Chosen.ETag;
        response.Headers.Vary = Varies;
        response.Headers.CacheControl = AskEachTime;
        if (IsAlreadyWith(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            return Task.CompletedTask;
        }

        response.ContentType = Page.ContentType;
        response.Headers.ContentEncoding = Chosen.Encoding;
        response.ContentLength = Chosen.Body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(Chosen.Body, context.RequestAborted).AsTask();
    }

    private bool IsAlreadyWith(HttpRequest request) => request.Headers.IfNoneMatch.Count > 0 && request.GetTypedHeaders().Has(Chosen);
}
