using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace EmotionalNumbness.Survival.Overload;

/// <summary>
/// The flood as a process of its own, at the lowest priority: whoever floods a site does so from other machines, and their work is not to
/// be mistaken for the site's.
/// </summary>
internal sealed class FloodProcess : IDisposable
{
    private readonly Process process;

    private FloodProcess(Process process) => this.process = process;

    public static FloodProcess Start(Uri site, int unlockers, int slow, int loops = 0)
    {
        string[] flood = [typeof(FloodProcess).Assembly.Location, "flood", "--site", site.AbsoluteUri, "--unlockers", Text(unlockers), "--slow", Text(slow), "--loops", Text(loops)];
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("dotnet", flood) : new ProcessStartInfo("nice", ["-n", "19", "dotnet", .. flood]);
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        return new FloodProcess(Process.Start(start)!);
    }

    /// <summary>What <c>flood</c> runs: until there is nothing more to read from its input.</summary>
    /// <param name="site">Its address.</param>
    /// <param name="unlockers">Who try passphrases without pause.</param>
    /// <param name="slow">Connections that read or write a byte now and then.</param>
    /// <param name="loops">Threads that leave the site alone and keep a processor busy.</param>
    /// <param name="cancellationToken">Ends it without a word.</param>
    public static async Task<int> RunAsync(Uri site, int unlockers, int slow, int loops, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var flood = new UnlockFlood(site);
        var flooding = Task.WhenAll(flood.RunAsync(unlockers, over.Token), SlowVisitors.FloodAsync(site, slow, over.Token), LoopAsync(loops, over.Token));
        await Console.In.ReadToEndAsync(cancellationToken);
        await over.CancelAsync();
        await flooding;
        Console.WriteLine(JsonSerializer.Serialize(new FloodAnswers(flood.Answers.ToDictionary(), flood.WithoutRetryAfter)));
        return 0;
    }

    public async Task<FloodAnswers> StopAsync(CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        var answers = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return JsonSerializer.Deserialize<FloodAnswers>(answers) ?? throw new InvalidOperationException("The flood told nothing.");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static Task LoopAsync(int loops, CancellationToken over) => Task.WhenAll(Enumerable.Range(0, loops).Select(_ => Task.Factory.StartNew(
        () => { while (!over.IsCancellationRequested) { } }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Answers">How often each status came.</param>
/// <param name="WithoutRetryAfter">How often 503 came without a time to come back.</param>
internal sealed record FloodAnswers(Dictionary<HttpStatusCode, int> Answers, int WithoutRetryAfter);
