using System.Net;
using EmotionalNumbness.Web.Tests.Scenarios.Cluster;

namespace EmotionalNumbness.Web.Tests.Hosting.Proxies;

/// <summary>The configuration that is given to hosts, in front of the built program.</summary>
public sealed class NginxTests
{
    [Fact]
    public async Task The_example_for_nginx_serves_the_site_over_tls_and_keeps_health_inside()
    {
        Assert.SkipUnless(NginxProxy.IsThere, "There is no nginx.");
        var (program, address) = await SiteProgram.ServeAsync("--Proxy:KnownProxies:0", "127.0.0.1");
        using var _ = program;
        await using var nginx = new NginxProxy(NginxProxy.FreePort(), [address.Port]);
        await nginx.StartAsync();
        using var visitor = nginx.Visitor(followsRedirects: false);

        var page = await visitor.OpenAsync("/guide/grief");
        using var chosen = await visitor.SendFormAsync("/country", ("code", "GB"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("https://localhost", page.One("link[rel=canonical]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("secure", Assert.Single(chosen.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/health/ready")).Status);
    }
}
