using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.AspNetCore.ResponseCompression;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

internal static class RenderedPagesSetup
{
    public static void AddRenderedPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageStore>();
        builder.Services.AddResponseCompression(options =>
        {
            // Safe here: no page with a secret in it passes this way (BREACH).
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/manifest+json"];
        });
    }

    /// <summary>Rendered pages come with their own finished encodings; everything else public is compressed as it is written.</summary>
    public static void UseRenderedPages(this WebApplication app)
    {
        app.UseMiddleware<RenderedPagesMiddleware>();
        app.UseWhen(context => !context.IsRenderedOnce() && !context.IsPrivate(), rest => rest.UseResponseCompression());
    }
}
