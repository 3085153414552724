using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

internal static class ContentNegotiation
{
    /// <summary>The smallest representation the visitor accepts (RFC 9110, 12.5.3). Encodings we do not know are passed over.</summary>
    public static Representation Choose(this RenderedPage page, HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        if (accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var encodings))
            return page.Plain;
        if (Accepts(encodings, "br"))
            return page.Brotli;
        return Accepts(encodings, "gzip") ? page.Gzip : page.Plain;
    }

    /// <summary>True where the visitor already has these very bytes.</summary>
    public static bool Has(this RequestHeaders headers, Representation representation) =>
        headers.IfNoneMatch.Any(tag => tag.Tag == "*" || tag.Tag == representation.ETag);

    private static bool Accepts(IList<StringWithQualityHeaderValue> encodings, string encoding) =>
        encodings.Any(accepted => accepted.Quality is not 0 && accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase));
}
