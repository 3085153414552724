using System.Diagnostics;
using System.Globalization;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>What wrk measured.</summary>
/// <param name="Requests">All that were answered.</param>
/// <param name="PerSecond">Of those.</param>
/// <param name="P99">In milliseconds.</param>
internal sealed record Load(long Requests, double PerSecond, double P99)
{
    /// <summary>Asks from one thread over so many connections, as fast as it is answered. An answer of 400 and above is a fault of the measurement.</summary>
    /// <param name="script">A file beside the program.</param>
    public static async Task<Load> RunAsync(string script, Uri address, int connections, TimeSpan time, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var seconds = string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalSeconds}s");
        var start = new ProcessStartInfo(
            "wrk",
            ["-t1", string.Create(CultureInfo.InvariantCulture, $"-c{connections}"), "-d", seconds, "-s", Path.Combine(AppContext.BaseDirectory, "SideBySide", script), address.ToString(), "--", .. arguments])
        { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var said = await wrk.StandardOutput.ReadToEndAsync(cancellationToken);
        await wrk.WaitForExitAsync(cancellationToken);
        var measured = said.Split('\n').LastOrDefault(line => line.StartsWith("measured ", StringComparison.Ordinal))?.Split(' ').Skip(1).Select(figure => long.Parse(figure, CultureInfo.InvariantCulture)).ToList();
        if (measured is not [var requests, var microseconds, var p99, 0] || requests == 0)
            throw new InvalidOperationException($"{address} was not measured:\n{said}");
        return new Load(requests, requests * 1e6 / microseconds, p99 / 1000.0);
    }
}
