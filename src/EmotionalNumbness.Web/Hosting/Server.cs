namespace EmotionalNumbness.Web.Hosting;

internal static class Server
{
    private const int LargestBody = 64 * 1024;

    public static void AddServer(this WebApplicationBuilder builder)
    {
        // The build's own assets are used wherever the program was not published, whatever the environment's name.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
    }
}
