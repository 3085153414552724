using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace EmotionalNumbness.Survival.Overload;

/// <summary>Wrong passphrases from many addresses at once: each costs the program as much as a right one.</summary>
internal sealed class UnlockFlood(Uri site)
{
    private const string Unlock = "/journal/unlock";

    private readonly ConcurrentDictionary<HttpStatusCode, int> answers = new();
    private int withoutRetryAfter;

    public IReadOnlyDictionary<HttpStatusCode, int> Answers => answers;

    /// <summary>Answers that said 503 and not when to come back.</summary>
    public int WithoutRetryAfter => withoutRetryAfter;

    public Task RunAsync(int visitors, CancellationToken over) =>
        Task.WhenAll(Enumerable.Range(0, visitors).Select(visitor => TryAsync(visitor, over)));

    private async Task TryAsync(int visitor, CancellationToken over)
    {
        using var browser = new HttpClient(From(new IPAddress([127, 1, (byte)(visitor / 250), (byte)(1 + (visitor % 250))]))) { BaseAddress = site };
        while (!over.IsCancellationRequested)
        {
            try
            {
                var form = await BrowserSession.FormAsync(browser, Unlock, over);
                (form["name"], form["passphrase"]) = ($"nobody {visitor}", "not the passphrase of anybody");
                using var content = new FormUrlEncodedContent(form);
                using var answer = await browser.PostAsync(new Uri(Unlock, UriKind.Relative), content, over);
                answers.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is null)
                    Interlocked.Increment(ref withoutRetryAfter);
            }
            catch (Exception ended) when (ended is HttpRequestException or OperationCanceledException or InvalidOperationException)
            {
                // Turned away at the form already, or over.
            }
        }
    }

    private static SocketsHttpHandler From(IPAddress address) => new()
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancelled) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(address, 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };
}
