using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>
/// nginx with files that hold the very bytes a page left the program as, one for each country, and the very headers. Only what it
/// makes itself differs: its name, its own tag and the file's date.
/// </summary>
internal sealed class Nginx : IDisposable
{
    private static readonly string[] MadeByItself = ["ETag", "Date", "Server", "Content-Length", "Content-Type", "Last-Modified"];

    private readonly DirectoryInfo folder;
    private readonly Process process;

    private Nginx(DirectoryInfo folder, Process process, Uri address) => (this.folder, this.process, Address) = (folder, process, address);

    public Uri Address { get; }

    /// <param name="pages">By country. The headers are those of any of them.</param>
    public static async Task<Nginx> StartAsync(IReadOnlyDictionary<string, (byte[] Body, HttpResponseMessage Answer)> pages, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("nginx-");
        foreach (var (country, page) in pages)
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, country), page.Body, cancellationToken);
        var port = FreePort();
        var configuration = Path.Combine(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(folder.FullName, port, pages.Values.First().Answer), cancellationToken);
        var process = Process.Start("nginx", ["-p", folder.FullName, "-e", Path.Combine(folder.FullName, "error.log"), "-c", configuration]);
        var nginx = new Nginx(folder, process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/page")));
        await nginx.AnswersAsync(cancellationToken);
        return nginx;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            // A kill would leave its workers.
            using (var stop = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
                stop.WaitForExit();
            process.WaitForExit();
        }

        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Configuration(string folder, int port, HttpResponseMessage answer) =>
        $$"""
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        daemon off;
        worker_processes auto;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        events { worker_connections 1024; }
        http {
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            access_log off;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 10000000;
            open_file_cache max=100;
            types { }
            default_type "{{answer.Content.Headers.ContentType}}";
            map $cookie_country $page { {{"default GB; US US;"}} }
            server {
                listen 127.0.0.1:{{port}};
                root {{folder}};
                location = /page {
                    try_files /$page =404;
                    {{string.Join("\n            ", HeadersOf(answer).Select(header => $"add_header {header.Key} \"{header.Value}\";"))}}
                }
            }
        }
        """;

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage answer) =>
        answer.Headers.NonValidated.Concat<KeyValuePair<string, HeaderStringValues>>(answer.Content.Headers.NonValidated)
            .Where(header => !MadeByItself.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswersAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"nginx ended: {await File.ReadAllTextAsync(Path.Combine(folder.FullName, "error.log"), cancellationToken)}");
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(Address.Host, Address.Port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, cancellationToken);
            }
        }
    }
}
