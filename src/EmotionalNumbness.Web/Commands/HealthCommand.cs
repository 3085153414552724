using System.CommandLine;

namespace EmotionalNumbness.Web.Commands;

/// <summary><c>health</c>: asks a running site whether it is ready, for a container's health check; its image has no other program that could.</summary>
internal static class HealthCommand
{
    private const string Default = "http://localhost:8080/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static Command Create()
    {
        var address = new Option<string>("--address") { Description = "What to ask.", DefaultValueFactory = _ => Default };
        var host = new Option<string?>("--host") { Description = "The Host header, where AllowedHosts is set." };
        var command = new Command("health", "Ask a running site whether it is ready. Exit code 1 where it is not.") { address, host };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetValue(address)!, parsed.GetValue(host), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string address, string? host, CancellationToken cancelled)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked))
        {
            await Console.Out.WriteLineAsync($"“{address}” is no address. Write one such as {Default}.");
            return 1;
        }

        using var client = new HttpClient { Timeout = Patience };
        using var question = new HttpRequestMessage(HttpMethod.Get, asked);
        question.Headers.Host = host;
        try
        {
            using var answer = await client.SendAsync(question, cancelled);
            await Console.Out.WriteAsync(await answer.Content.ReadAsStringAsync(cancelled));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Out.WriteLineAsync($"{address} does not answer.");
            return 1;
        }
    }
}
