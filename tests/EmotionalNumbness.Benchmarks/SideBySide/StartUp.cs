using System.Diagnostics;
using EmotionalNumbness.Survival;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>From nothing to the first page, and the memory it takes, beside an empty site of the same kind.</summary>
internal sealed class StartUp(Programs programs, Extent extent)
{
    private const string Part = "/guide/grief";
    private const int Connections = 32;

    public async Task<Chapter> MeasureAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        var started = await Comparison.RunAsync(
            extent.Pairs, () => StartAsync(programs.Site, Part, data, cancellationToken), () => StartAsync(programs.WebApp, "/", data, cancellationToken));
        var (idle, after) = await WorkAsync(data, cancellationToken);
        return new Chapter(
            "Starting, and memory",
            $"From the start of the process to the last byte of its first page; the database is there already. Memory is the resident set, {extent.Settle.TotalSeconds} s after that page. The floor is what `dotnet new webapp` makes, published the same way.",
            [
                new("the first page", "empty webapp", "ms", Comparison.Of(started, start => start.Milliseconds), Aim.AtMost(1.5)),
                new("memory, idle", "empty webapp", "MB", Comparison.Of(started, start => start.Megabytes), Aim.AtMost(1.3)),
                new($"memory after {extent.Requests:N0} requests", "itself, idle", "MB", Comparison.Of([(after, idle)], megabytes => megabytes), Aim.AtMost(1.2)),
            ]);
    }

    private async Task<(double Milliseconds, double Megabytes)> StartAsync(FileInfo program, string page, DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var site = await Programs.StartAsync(program, data, cancellationToken);
        await browser.GetByteArrayAsync(new Uri(site.Address, page), cancellationToken);
        var took = watch.Elapsed.TotalMilliseconds;
        await Task.Delay(extent.Settle, cancellationToken);
        return (took, MegabytesOf(site));
    }

    private async Task<(double Idle, double After)> WorkAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var site = await Programs.StartAsync(programs.Site, data, cancellationToken);
        using var browser = new HttpClient();
        var page = new Uri(site.Address, Part);
        await browser.GetByteArrayAsync(page, cancellationToken);
        await Task.Delay(extent.Settle, cancellationToken);
        var idle = MegabytesOf(site);
        for (var answered = 0L; answered < extent.Requests;)
            answered += (await Load.RunAsync("read.lua", page, Connections, extent.Run, ["Accept-Encoding: br"], cancellationToken)).Requests;
        await Task.Delay(extent.Settle, cancellationToken);
        return (idle, MegabytesOf(site));
    }

    private static double MegabytesOf(SiteProcess site) => site.Memory / (1024.0 * 1024);
}
