using System.Net;
using System.Net.Sockets;

namespace EmotionalNumbness.Web.Tests.Hosting.Proxies;

/// <summary>Who is believed when it says that a visitor came over https. The cookie's Secure flag tells whether it was.</summary>
public sealed class ForwardedHeadersTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true, "--Proxy:KnownProxies:0", "127.0.0.1")]
    [InlineData(true, "--Proxy:KnownNetworks:0", "127.0.0.0/8")]
    [InlineData(false, "--Proxy:KnownProxies:0", "10.0.0.5")]
    [InlineData(false, "--Proxy:KnownNetworks:0", "10.0.0.0/8")]
    [InlineData(false, "--Proxy:TrustUnixSocket", "true")]
    public async Task Only_a_named_server_is_believed(bool isBelieved, params string[] settings)
    {
        var (program, address) = await SiteProgram.ServeAsync(settings);
        using (program)
        {
            using var proxy = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

            Assert.Equal(isBelieved, await IsOverHttpsAsync(proxy));
        }
    }

    [Theory]
    [InlineData(false, "false")]
    [InlineData(true, "true")]
    public async Task Over_a_unix_socket_trust_is_a_setting_of_its_own(bool isBelieved, string trust)
    {
        var folder = Directory.CreateTempSubdirectory("socket-");
        var socket = Path.Combine(folder.FullName, "site.sock");
        using (var program = await SiteProgram.StartAsync("--urls", $"http://unix:{socket}", "--Proxy:TrustUnixSocket", trust, "--Proxy:KnownProxies:0", "10.0.0.5"))
        {
            using var proxy = Over(new UnixDomainSocketEndPoint(socket));

            Assert.Equal(isBelieved, await IsOverHttpsAsync(proxy));
            Assert.Equal(HttpStatusCode.OK, (await proxy.OpenAsync("/guide")).Status);
            await program.StopAsync();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task It_listens_on_ipv6()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        using var program = await SiteProgram.StartAsync("--urls", "http://[::1]:0", "--Proxy:KnownProxies:0", "::1");
        using var proxy = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(program.Addresses[0]) };

        Assert.True(await IsOverHttpsAsync(proxy));
    }

    private static async Task<bool> IsOverHttpsAsync(HttpClient proxy)
    {
        proxy.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        proxy.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var answer = await proxy.SendFormAsync("/country", ("code", "GB"));
        return Assert.Single(answer.Headers.GetValues("Set-Cookie")).Contains("secure", StringComparison.OrdinalIgnoreCase);
    }

    private static HttpClient Over(UnixDomainSocketEndPoint place) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = async (_, cancelled) =>
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(place, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = new Uri("http://site.test") };
}
