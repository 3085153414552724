using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Proxies;

/// <summary>What servers in front of this one change about a request: who asks, over what, below which path.</summary>
internal static class ProxySetup
{
    public static void AddProxies(this WebApplicationBuilder builder) => builder.AddSettings<ProxyOptions>(ProxyOptions.Section);

    public static void UseProxies(this WebApplication app)
    {
        app.UseForwardedHeadersOf(app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value);
        app.UseSubPath();
    }

    private static void UseForwardedHeadersOf(this WebApplication app, ProxyOptions proxies)
    {
        // A connection without an address came over a Unix socket. The framework would believe it whatever is configured.
        if (proxies.NamesServers)
            app.UseWhen(context => context.Connection.RemoteIpAddress is not null, named => named.UseForwardedHeaders(HeadersFrom(proxies)));
        if (proxies.TrustUnixSocket)
            app.UseWhen(context => context.Connection.RemoteIpAddress is null, socket => socket.UseForwardedHeaders(HeadersFrom(proxies)));
    }

    // Not the host: a proxy passes the Host header on as it came, and AllowedHosts looks at that.
    private static ForwardedHeadersOptions HeadersFrom(ProxyOptions proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = proxies.Hops,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in proxies.KnownProxies)
            options.KnownProxies.Add(IPAddress.Parse(address));
        foreach (var network in proxies.KnownNetworks)
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        return options;
    }

    /// <summary>
    /// Below a sub-path every address the site writes begins with it, whether the server in front passes it on or cuts it off.
    /// </summary>
    private static void UseSubPath(this WebApplication app)
    {
        var site = app.Configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();
        if (site.PathBase.Length == 0 || !site.HasGoodPathBase)
            return;
        var prefix = new PathString(site.PathBase);
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.Path.StartsWithSegments(prefix, StringComparison.Ordinal, out var rest))
                request.Path = rest.HasValue ? rest : "/";
            request.PathBase = prefix;
            return next(context);
        });
    }
}
