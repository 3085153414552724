using Microsoft.Extensions.FileProviders;

namespace EmotionalNumbness.Web.Hosting.Content.Preview;

/// <summary>
/// Shows an editor, at an address that only those who were told it can find, the site as it will be with another content folder:
/// a copy in which a part is being written. The published site does not change.
/// </summary>
internal static class PreviewSetup
{
    public static void AddPreview(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        if (!options.HasPreview || !options.HasGoodPreview)
            return;
        var directory = ContentDirectory.Find(options.PreviewDirectory, builder.Environment.ContentRootPath, $"{ContentOptions.Section}:{nameof(ContentOptions.PreviewDirectory)}");
        builder.Services.AddSingleton(services => new PreviewContent(
            ContentSetup.LiveGuide(directory, services.GetRequiredService<ILogger<LiveContent<GuideContent>>>()),
            ContentSetup.LiveTranslations(directory, ContentSetup.Languages(builder), services.GetRequiredService<ILogger<LiveContent<GuideTranslations>>>()),
            directory,
            options.PreviewToken));
    }

    public static void UsePreview(this WebApplication app)
    {
        if (app.Services.GetService<PreviewContent>() is not { } preview)
            return;
        // What is wrong with a draft stops no start: one line for each problem is in the log.
        preview.Guide.Load();
        preview.Translations.Load();
        app.UseMiddleware<PreviewPrefix>();
        var pictures = Path.Combine(preview.Directory, "en", "images");
        if (Directory.Exists(pictures))
            app.UseWhen(context => context.IsPreview(), draft => draft.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(pictures), RequestPath = "/images" }));
    }
}
