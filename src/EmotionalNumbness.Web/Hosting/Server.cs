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
        builder.AddStopping();
    }

    /// <summary>Told to stop, it finishes what is under way.</summary>
    private static void AddStopping(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ServerOptions>().BindConfiguration(ServerOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        // Read now, so that a value of the wrong kind is told while one line is still enough.
        var server = builder.Configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = server.LongestStop);
        builder.Services.AddHostedService<Draining>();
    }
}
