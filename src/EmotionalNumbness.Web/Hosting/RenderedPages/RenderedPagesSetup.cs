using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Telemetry;
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

    /// <summary>In front of all that works out what is asked for. Not where each request is to be told of, by its route: routing has not run here.</summary>
    public static void UseAskedBefore(this WebApplication app)
    {
        if (app.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() is not { IsOn: true })
            app.UseMiddleware<AskedBefore>();
    }

    /// <summary>Rendered pages come with their own finished encodings; everything else public is compressed as it is written.</summary>
    public static void UseRenderedPages(this WebApplication app)
    {
        app.UseMiddleware<RenderedPagesMiddleware>();
        app.UseWhen(context => !context.IsRenderedOnce() && !context.IsPrivate(), rest => rest.UseResponseCompression());
    }
}
