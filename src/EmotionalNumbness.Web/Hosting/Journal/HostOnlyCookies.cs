using Microsoft.AspNetCore.Authentication.Cookies;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// Over https the cookie bears the prefix <c>__Host-</c>, which a browser takes only from this very host, secure and for all paths
/// (RFC 6265bis, 4.1.3.2). Over plain http, as on one's own machine, no browser would keep a cookie of that name.
/// </summary>
internal sealed class HostOnlyCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        inner.AppendResponseCookie(context, NameOf(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        inner.DeleteCookie(context, NameOf(context, key), options);

    public static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;
}
