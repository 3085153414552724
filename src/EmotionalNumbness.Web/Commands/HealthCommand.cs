using System.CommandLine;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Health;

namespace EmotionalNumbness.Web.Commands;

/// <summary><c>health</c>: asks a running site whether it is ready, for a container's health check; its image has no other program that could.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static Command Create()
    {
        var address = new Option<string?>("--address") { Description = "The site's address, such as http://localhost:5080. Without it: the first one that the settings name." };
        var host = new Option<string?>("--host") { Description = "The Host header, where AllowedHosts is set." };
        var command = new Command("health", "Ask a running site whether it is ready. Exit code 1 where it is not.") { address, host };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetValue(address) ?? Server.OwnAddress(SiteSettings.Read().Configuration), parsed.GetValue(host), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string address, string? host, CancellationToken cancelled)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var site) || (site.Scheme != Uri.UriSchemeHttp && site.Scheme != Uri.UriSchemeHttps))
            return await SayNotAsync($"“{address}” is no address. Write one such as http://localhost:5080.");
        if (host is not null && Uri.CheckHostName(host) == UriHostNameType.Unknown)
            return await SayNotAsync($"“{host}” is no host name.");

        using var client = new HttpClient { Timeout = Patience };
        using var question = new HttpRequestMessage(HttpMethod.Get, ReadinessOf(site));
        question.Headers.Host = host;
        try
        {
            using var answer = await client.SendAsync(question, cancelled);
            await Console.Out.WriteAsync(await answer.Content.ReadAsStringAsync(cancelled));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return await SayNotAsync($"{question.RequestUri} does not answer.");
        }
    }

    // Whoever names the whole address means that, and whoever names the site (or the path it stands below) means its readiness.
    private static Uri ReadinessOf(Uri site) =>
        site.AbsolutePath.Contains("/health/", StringComparison.Ordinal) ? site : new Uri(site.AbsoluteUri.TrimEnd('/') + HealthSetup.Ready);

    private static async Task<int> SayNotAsync(string what)
    {
        await Console.Out.WriteLineAsync(what);
        return 1;
    }
}
