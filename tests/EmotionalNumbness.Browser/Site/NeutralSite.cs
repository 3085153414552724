using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EmotionalNumbness.Browser.Site;

/// <summary>
/// The harmless place that "Leave this page" leads to. A real one over https, because a browser's requests can be
/// answered in its stead only before a redirect, not after.
/// </summary>
public sealed class NeutralSite : IAsyncDisposable
{
    public const string Title = "Weather";

    private readonly WebApplication app;
    private readonly X509Certificate2 certificate;

    private NeutralSite(WebApplication app, X509Certificate2 certificate) => (this.app, this.certificate) = (app, certificate);

    public Uri Address => new($"https://localhost:{new Uri(app.Urls.Single()).Port}/");

    public static async Task<NeutralSite> StartAsync()
    {
        var certificate = CertificateForToday();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.UseHttps(certificate)));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync($"<!doctype html><html lang=en><title>{Title}</title><h1>{Title}</h1>");
        });
        await app.StartAsync();
        return new NeutralSite(app, certificate);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        certificate.Dispose();
    }

    private static X509Certificate2 CertificateForToday()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
