namespace EmotionalNumbness.Web.Hosting.Appearance;

internal static class AppearanceSetup
{
    public static void AddAppearance(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<InlineStyles>();
        builder.Services.AddSingleton<ScriptFiles>();
    }
}
