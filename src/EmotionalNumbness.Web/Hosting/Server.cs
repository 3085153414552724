namespace EmotionalNumbness.Web.Hosting;

internal static class Server
{
    private const int LargestBody = 64 * 1024;

    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>The ways a host has to say where the program listens; each of them also as <c>ASPNETCORE_…</c>.</summary>
    private static readonly string[] Addresses = ["Urls", "Http_Ports", "Https_Ports", "Kestrel:Endpoints"];

    /// <summary>The key that was used, for a message.</summary>
    public static string AddressesOf(IConfiguration configuration) => Addresses.LastOrDefault(key => configuration.GetSection(key).Exists()) ?? Addresses[0];

    public static void AddServer(this WebApplicationBuilder builder)
    {
        // The build's own assets are used wherever the program was not published, whatever the environment's name.
        builder.WebHost.UseStaticWebAssets();
        // Not in appsettings.json, where it would overrule ASPNETCORE_URLS.
        if (!Addresses.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        builder.AddStopping();
    }

    /// <summary>Where this machine reaches the site that these settings start.</summary>
    public static string OwnAddress(IConfiguration settings)
    {
        if (settings["urls"] is { Length: > 0 } urls)
            // A name for "every address" is none to ask.
            return urls.Split(';')[0].Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal);
        return settings["http_ports"] is { Length: > 0 } ports ? $"http://localhost:{ports.Split(';')[0]}" : DefaultAddress;
    }

    /// <summary>Told to stop, it finishes what is under way.</summary>
    private static void AddStopping(this WebApplicationBuilder builder)
    {
        var server = builder.AddSettings<ServerOptions>(ServerOptions.Section);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = server.LongestStop);
        builder.Services.AddHostedService<Draining>();
    }
}
