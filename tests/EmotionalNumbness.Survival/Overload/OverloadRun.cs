using System.Globalization;
using System.Net;

namespace EmotionalNumbness.Survival.Overload;

/// <summary>How the guide is served while nothing else happens, and while five hundred do their worst.</summary>
internal sealed class OverloadRun(FileInfo program, DirectoryInfo root)
{
    private const int SlowConnections = 400;
    private const int Unlockers = 100;
    private const long MostMemory = 1024L * 1024 * 1024;

    /// <summary>Until the flood has risen.</summary>
    private static readonly TimeSpan Rising = TimeSpan.FromSeconds(3);

    public async Task<int> RunAsync(bool quick, CancellationToken cancellationToken)
    {
        var time = TimeSpan.FromSeconds(quick ? 5 : 30);
        var data = Directory.CreateTempSubdirectory("overload-");
        try
        {
            using var site = await SiteProcess.StartAsync(program, root, data.FullName, cancellationToken, "--Serilog:MinimumLevel:Override:Serilog.AspNetCore=Error");
            await Reader.ReadAsync(site.Address, time / 5, cancellationToken); // Warm.
            var (quiet, _) = await Reader.ReadAsync(site.Address, time, cancellationToken);
            Console.WriteLine(Line("quiet", quiet, 0, site.Memory));
            // What the machine itself costs a reader as soon as it has no processor to spare, whoever took it.
            var (busy, _, _, _) = await FloodedAsync(site, time, slow: 0, cancellationToken, unlockers: 0, loops: Environment.ProcessorCount);
            Console.WriteLine(Line($"{Environment.ProcessorCount} loops of the lowest priority, elsewhere", busy, 0, site.Memory));
            var (unlocks, _, failedBesideUnlocks, flood) = await FloodedAsync(site, time, slow: 0, cancellationToken);
            Console.WriteLine(Line($"{Unlockers} unlock without pause", unlocks, failedBesideUnlocks, site.Memory));
            var (all, memory, failedBesideAll, _) = await FloodedAsync(site, time, SlowConnections, cancellationToken);
            Console.WriteLine(Line($"and {SlowConnections} read and write slowly", all, failedBesideAll, memory));
            Console.WriteLine($"unlocks: {string.Join(", ", flood.Answers.OrderBy(pair => pair.Key).Select(pair => $"{(int)pair.Key}: {pair.Value}"))}, 503 without Retry-After: {flood.WithoutRetryAfter}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p99 flooded with unlocks: {unlocks.P99 / quiet.P99:0.0} times quiet, {unlocks.P99 / busy.P99:0.0} times beside the loops; with all: {all.P99 / quiet.P99:0.0} and {all.P99 / busy.P99:0.0} times"));
            var isServerFault = flood.Answers.Keys.Any(status => (int)status >= 500 && status != HttpStatusCode.ServiceUnavailable);
            return failedBesideUnlocks + failedBesideAll == 0 && !isServerFault && flood.WithoutRetryAfter == 0 && memory < MostMemory ? 0 : 1;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<(Latencies Took, long Memory, int Failed, FloodAnswers Flood)> FloodedAsync(
        SiteProcess site, TimeSpan time, int slow, CancellationToken cancellationToken, int unlockers = Unlockers, int loops = 0)
    {
        using var flood = FloodProcess.Start(site.Address, unlockers, slow, loops);
        await Reader.ReadAsync(site.Address, Rising, cancellationToken);
        var (took, failed) = await Reader.ReadAsync(site.Address, time, cancellationToken);
        var memory = site.Memory;
        return (took, memory, failed, await flood.StopAsync(cancellationToken));
    }

    private static string Line(string what, Latencies took, int failed, long memory) => string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {took.Count} pages of the guide, median {took.Median:0.0} ms, p99 {took.P99:0.0} ms, longest {took.Longest:0} ms, {failed} failed; memory {memory / (1024 * 1024)} MB");
}
