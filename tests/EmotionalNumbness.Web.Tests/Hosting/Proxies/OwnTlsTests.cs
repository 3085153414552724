using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EmotionalNumbness.Web.Tests.Hosting.Proxies;

/// <summary>TLS without a server in front, as docs/operating.md sets it up.</summary>
public sealed class OwnTlsTests
{
    [Fact]
    public async Task With_a_certificate_it_serves_https_by_itself()
    {
        var folder = Directory.CreateTempSubdirectory("tls-");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var (chain, secret) = (Path.Combine(folder.FullName, "site.pem"), Path.Combine(folder.FullName, "site.key"));
        await File.WriteAllTextAsync(chain, certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(secret, key.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);

        using (var program = await SiteProgram.StartAsync(
            "--Kestrel:Endpoints:Https:Url", "https://127.0.0.1:0", "--Kestrel:Endpoints:Https:Certificate:Path", chain, "--Kestrel:Endpoints:Https:Certificate:KeyPath", secret))
        {
            using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString() } };
            using var visitor = new HttpClient(handler) { BaseAddress = new Uri(program.Addresses.Single()) };

            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/help/us")).Status);
            using var answer = await visitor.SendFormAsync("/country", ("code", "GB"));
            Assert.Contains("secure", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        }

        folder.Delete(recursive: true);
    }
}
