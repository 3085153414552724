using System.Diagnostics;
using System.Net;

namespace EmotionalNumbness.Survival.Overload;

/// <summary>People who read the guide, a page each few milliseconds, and how long each took.</summary>
internal static class Reader
{
    private const int AtOnce = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly string[] Pages = ["/", "/guide/grief", "/help", "/help/us"];

    public static async Task<(Latencies Took, int Failed)> ReadAsync(Uri site, TimeSpan time, CancellationToken cancellationToken)
    {
        var results = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(reader => Task.Run(() => ReadOneAsync(site, reader, time, cancellationToken), cancellationToken)));
        return (Latencies.Of([.. results.SelectMany(result => result.Took)]), results.Sum(result => result.Failed));
    }

    private static async Task<(List<double> Took, int Failed)> ReadOneAsync(Uri site, int reader, TimeSpan time, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient { BaseAddress = site };
        var (took, failed, over) = (new List<double>(), 0, Stopwatch.StartNew());
        for (var page = reader; over.Elapsed < time; page++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await browser.GetAsync(new Uri(Pages[page % Pages.Length], UriKind.Relative), cancellationToken);
            await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            took.Add(watch.Elapsed.TotalMilliseconds);
            failed += answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
            await Task.Delay(Pause, cancellationToken);
        }

        return (took, failed);
    }
}
