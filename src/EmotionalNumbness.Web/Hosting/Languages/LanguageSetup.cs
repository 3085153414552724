using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Languages;

internal static class LanguageSetup
{
    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.AddSettings<LanguageOptions>(LanguageOptions.Section);
        builder.Services.AddScoped<SiteLanguages>();
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        builder.Services.AddSingleton<IStringLocalizerFactory>(services =>
            new BrandedLocalizerFactory(
                new PseudoLocalizerFactory(services.GetRequiredService<ResourceManagerStringLocalizerFactory>()), services.GetRequiredService<IOptions<SiteOptions>>()));
    }

    public static void UseLanguages(this WebApplication app) => app.UseMiddleware<LanguagePrefix>();
}
