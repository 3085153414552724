using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>nginx with deploy/nginx/site.conf as it is, but for the ports and where the instances and the certificate are.</summary>
internal sealed partial class NginxProxy : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nginx-");
    private readonly IReadOnlyList<int> instances;
    private Process? process;

    public NginxProxy(int port, IReadOnlyList<int> instances)
    {
        (Address, this.instances) = (new Uri(string.Create(CultureInfo.InvariantCulture, $"https://localhost:{port}")), instances);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder.FullName, "site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder.FullName, "site.key"), key.ExportPkcs8PrivateKeyPem());
        CertificateHash = certificate.GetCertHashString();
        File.WriteAllText(Main, MainConfiguration);
        Configure(without: null);
    }

    public Uri Address { get; }

    private string CertificateHash { get; }

    private string Main => Path.Combine(folder.FullName, "nginx.conf");

    private string MainConfiguration =>
        $$"""
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        daemon off;
        pid {{folder.FullName}}/nginx.pid;
        error_log {{folder.FullName}}/error.log;
        events {}
        http {
            client_body_temp_path {{folder.FullName}}/body;
            proxy_temp_path {{folder.FullName}}/proxy;
            fastcgi_temp_path {{folder.FullName}}/fastcgi;
            uwsgi_temp_path {{folder.FullName}}/uwsgi;
            scgi_temp_path {{folder.FullName}}/scgi;
            include {{folder.FullName}}/site.conf;
        }
        """;

    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Any(path => File.Exists(Path.Combine(path, "nginx")));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Takes a new connection for each request, as visitors who come one after the other do.</summary>
    public HttpClient Visitor(bool followsRedirects = true) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = followsRedirects,
        PooledConnectionLifetime = TimeSpan.Zero,
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == CertificateHash },
    })
    { BaseAddress = Address };

    public async Task StartAsync()
    {
        Assert.Equal(0, await RunAsync("-t"));
        process = Process.Start(StartOf([]))!;
        await Patience.UntilAsync(AnswersAsync);
    }

    /// <summary>Sends nobody to an instance any more, and waits until nobody is on the way there.</summary>
    public async Task LeaveOutAsync(int? instance)
    {
        Configure(instance);
        var before = Workers();
        Assert.Equal(0, await RunAsync("-s", "reload"));
        await Patience.UntilAsync(() => Task.FromResult(Workers() is var now && now.Count > 0 && !now.Intersect(before).Any()), TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await RunAsync("-s", "stop");
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    // Its file with the process id says nothing: "nginx -t" makes one too.
    private async Task<bool> AnswersAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Configure(int? without)
    {
        var servers = instances.Select(port => string.Create(CultureInfo.InvariantCulture, $"    server 127.0.0.1:{port}{(port == without ? " down" : " max_fails=1 fail_timeout=2s")};\n"));
        var text = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "nginx", "site.conf"));
        text = Servers().Replace(text, string.Concat(servers));
        text = PlainServer().Replace(text, "");
        text = text.Replace("listen 443", string.Create(CultureInfo.InvariantCulture, $"listen {Address.Port}"), StringComparison.Ordinal)
            .Replace("listen [::]:443", string.Create(CultureInfo.InvariantCulture, $"listen [::]:{Address.Port}"), StringComparison.Ordinal)
            .Replace("/etc/nginx/tls", folder.FullName, StringComparison.Ordinal)
            .Replace("/dev/stdout", Path.Combine(folder.FullName, "access.log"), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.FullName, "site.conf"), text);
    }

    private HashSet<string> Workers()
    {
        using var list = Process.Start(new ProcessStartInfo("ps", ["-o", "pid=", "--ppid", process!.Id.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        return [.. list.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private async Task<int> RunAsync(params string[] arguments)
    {
        using var run = Process.Start(StartOf(arguments))!;
        await run.WaitForExitAsync();
        return run.ExitCode;
    }

    private ProcessStartInfo StartOf(string[] arguments) =>
        new("nginx", ["-p", folder.FullName, "-e", Path.Combine(folder.FullName, "error.log"), "-c", Main, .. arguments]);

    [GeneratedRegex(@"^    server app:8080.*\n", RegexOptions.Multiline)]
    private static partial Regex Servers();

    // Ports below 1024 are not for tests.
    [GeneratedRegex(@"server \{\s*listen 80;.*?\n\}\n", RegexOptions.Singleline)]
    private static partial Regex PlainServer();
}
