namespace EmotionalNumbness.Web.Hosting.Appearance;

internal static class AppearanceSetup
{
    public static void AddAppearance(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<AppearanceOptions>(AppearanceOptions.Section);
        var tokens = options.ReadTokens(builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(services => new InlineStyles(services.GetRequiredService<IWebHostEnvironment>(), tokens));
        builder.Services.AddSingleton<ScriptFiles>();
    }
}
