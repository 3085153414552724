using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Hosting.Proxies;
using EmotionalNumbness.Web.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace EmotionalNumbness.Web.Tests.Hosting;

/// <summary>Settings that would do something else than they seem to.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("AllowedHosts", "http://example.org", "AllowedHosts has “http://example.org”")]
    [InlineData("AllowedHosts", "example.org;example.org:443", "AllowedHosts has “example.org:443”")]
    [InlineData("Site:Origin", "http://example.org/x", "Site:Origin is “http://example.org/x”")]
    [InlineData("Site:SecurityContact", "security@example.org", "Site:SecurityContact is “security@example.org”")]
    [InlineData("Languages:Also:0", "zz-bogus-lang", "Languages:Also has “zz-bogus-lang”")]
    [InlineData("Proxy:KnownProxis:0", "10.0.0.5", "Proxy:KnownProxis is no setting. Those of Proxy are: KnownProxies, KnownNetworks, TrustUnixSocket, Hops.")]
    [InlineData("Content:PreviewDirectory", "no-such-folder", "Content:PreviewDirectory is “no-such-folder”")]
    public void It_is_refused_by_name(string key, string value, string message)
    {
        var builder = Builder((key, value), ("Content:PreviewToken", "abcdefghijklmnopqrstuvwxyz"));

        var wrong = Assert.ThrowsAny<SystemException>(() => Add(builder));

        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("example.org;www.example.org;*.example.net;[::1];127.0.0.1")]
    public void Host_names_are_taken_as_browsers_send_them(string hosts) => Add(Builder(("AllowedHosts", hosts)));

    [Theory]
    [InlineData("", null, true)]
    [InlineData("/calm", null, false)]
    [InlineData("/calm", "true", true)]
    [InlineData("", "false", false)]
    public void A_site_below_a_path_asks_https_of_its_own_host_alone(string path, string? set, bool covers)
    {
        var site = Builder(("Site:PathBase", path), ("Site:HstsIncludeSubDomains", set)).AddSettings<SiteOptions>(SiteOptions.Section);

        Assert.Equal(covers, site.CoversSubDomains);
    }

    private static WebApplicationBuilder Builder(params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Key, one.Value)));
        return builder;
    }

    private static void Add(WebApplicationBuilder builder)
    {
        builder.AddSecurity();
        builder.AddProxies();
        builder.AddSite();
        builder.AddLanguages();
        builder.AddPreview();
        builder.AddSettings<ContentOptions>(ContentOptions.Section);
    }
}
