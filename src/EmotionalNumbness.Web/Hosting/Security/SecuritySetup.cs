using EmotionalNumbness.Web.Hosting.Appearance;

namespace EmotionalNumbness.Web.Hosting.Security;

internal static class SecuritySetup
{
    private const string AllowedHosts = "AllowedHosts";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var hosts = builder.Configuration[AllowedHosts] ?? "*";
        if (hosts.Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(host => !IsName(host)) is { } wrong)
            throw new InvalidDataException($"{AllowedHosts} has “{wrong}”, which no browser sends. Write names only, such as example.org;www.example.org, without https:// and port.");
        builder.Services.AddHostFiltering(options => options.AllowEmptyHosts = false);
    }

    public static void UseSecurity(this WebApplication app)
    {
        var styles = app.Services.GetRequiredService<InlineStyles>();
        app.UseSecurityHeaders(SecurityHeaders.For(styles.Hashes, app.Services.GetRequiredService<SiteOptions>().CoversSubDomains));
    }

    private static bool IsName(string host) =>
        host == "*" || Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) is not UriHostNameType.Unknown;

    /// <summary>Behind the error pages, so that a refusal too carries the help bar.</summary>
    public static void UseSameSitePosts(this WebApplication app) => app.UseMiddleware<SameSitePosts>();
}
