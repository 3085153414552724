using EmotionalNumbness.Web.Hosting.Appearance;

namespace EmotionalNumbness.Web.Hosting.Security;

internal static class SecuritySetup
{
    public static void AddSecurity(this WebApplicationBuilder builder) =>
        builder.Services.AddHostFiltering(options => options.AllowEmptyHosts = false);

    public static void UseSecurity(this WebApplication app)
    {
        var styles = app.Services.GetRequiredService<InlineStyles>();
        app.UseSecurityHeaders(SecurityHeaders.For(styles.Hashes));
    }

    /// <summary>Behind the error pages, so that a refusal too carries the help bar.</summary>
    public static void UseSameSitePosts(this WebApplication app) => app.UseMiddleware<SameSitePosts>();
}
