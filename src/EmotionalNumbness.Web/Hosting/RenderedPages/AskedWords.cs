using Microsoft.Extensions.Primitives;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>All of a request that decides which finished page answers it, as it came.</summary>
internal sealed record AskedWords(string Scheme, string Host, string Base, string Path, string Cookies, string Languages, string Encodings)
{
    // Longer than any choices are. The cookie of a journal makes it so, and is different for every writer.
    private const int Longest = 300;

    /// <summary>For the limit of what is kept, in bytes.</summary>
    public long Bytes => 2L * (Host.Length + Base.Length + Path.Length + Cookies.Length + Languages.Length + Encodings.Length);

    /// <summary>Null for a request that does not read, or that nobody asks in the same words again.</summary>
    public static AskedWords? Of(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Path.Value is not { Length: <= Longest } path)
            return null;
        var headers = request.Headers;
        return Line(headers.Cookie) is { } cookies && Line(headers.AcceptLanguage) is { } languages && Line(headers.AcceptEncoding) is { } encodings
            ? new(request.Scheme, request.Host.Value ?? "", request.PathBase.Value ?? "", path, cookies, languages, encodings)
            : null;
    }

    private static string? Line(StringValues header) => header.Count switch
    {
        0 => "",
        1 when header[0] is { Length: <= Longest } line => line,
        _ => null,
    };
}
