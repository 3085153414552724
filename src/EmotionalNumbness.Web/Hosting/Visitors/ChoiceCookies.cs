namespace EmotionalNumbness.Web.Hosting.Visitors;

/// <summary>Cookies that keep what a visitor chose, and nothing else.</summary>
internal static class ChoiceCookies
{
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    public static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, Options(context, name));

    public static void Forget(HttpContext context, string name) =>
        context.Response.Cookies.Delete(name, Options(context, name));

    private static CookieOptions Options(HttpContext context, string name)
    {
        var site = context.RequestServices.GetRequiredService<SiteOptions>();
        return new CookieOptions
        {
            MaxAge = OneYear,
            Path = site.CookiePath,
            SameSite = SameSiteMode.Lax,
            // A device whose scripts run later tells its zone by itself.
            HttpOnly = name != CountryFinder.ZoneCookie,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        };
    }
}
