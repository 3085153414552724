using System.Net.Sockets;
using System.Text;

namespace EmotionalNumbness.Survival.Overload;

/// <summary>Connections that send or read a byte now and then, for as long as they are let.</summary>
internal static class SlowVisitors
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static Task FloodAsync(Uri site, int connections, CancellationToken over) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(number => HoldAsync(site, number % 2 == 0, over)));

    private static async Task HoldAsync(Uri site, bool reads, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var client = new TcpClient { ReceiveBufferSize = 1024 };
                await client.ConnectAsync(site.Host, site.Port, over);
                await (reads ? ReadSlowlyAsync(client.GetStream(), over) : WriteSlowlyAsync(client.GetStream(), over));
            }
            catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException)
            {
                // The program gave it up; the next one comes.
            }
        }
    }

    private static async Task ReadSlowlyAsync(NetworkStream stream, CancellationToken over)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("GET /guide/all HTTP/1.1\r\nHost: localhost\r\n\r\n", 4))), over);
        var one = new byte[1];
        while (await stream.ReadAsync(one, over) > 0)
            await Task.Delay(Pause, over);
    }

    private static async Task WriteSlowlyAsync(NetworkStream stream, CancellationToken over)
    {
        await stream.WriteAsync("POST /journal/unlock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\n"u8.ToArray(), over);
        while (true)
        {
            await stream.WriteAsync("x"u8.ToArray(), over);
            await Task.Delay(Pause, over);
        }
    }
}
