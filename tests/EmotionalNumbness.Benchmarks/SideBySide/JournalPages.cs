using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>The benchmarks of a journal's pages in turn with their floor: the raw cipher, or the same journal alone in its database.</summary>
internal sealed class JournalPages(Extent extent)
{
    private static readonly IReadOnlyList<(MethodInfo Method, string Description, string Category, bool IsFloor)> All =
        [.. typeof(JournalBenchmarks).GetMethods()
            .Select(method => (Method: method, Mark: method.GetCustomAttribute<BenchmarkAttribute>()))
            .Where(benchmark => benchmark.Mark is not null)
            .Select(benchmark => (benchmark.Method, benchmark.Mark!.Description ?? benchmark.Method.Name, benchmark.Method.GetCustomAttribute<BenchmarkCategoryAttribute>()!.Categories[0], benchmark.Mark.Baseline))];

    public async Task<Chapter> BesideCipherAsync(int entries)
    {
        var benchmarks = new JournalBenchmarks { Entries = entries };
        await benchmarks.PrepareAsync();
        try
        {
            var findings = new List<Finding>();
            foreach (var page in All.Where(page => !page.IsFloor))
            {
                var floor = All.First(other => other.IsFloor && other.Category == page.Category);
                var runs = await Comparison.RunAsync(extent.Pairs, () => RunAsync(benchmarks, page.Method), () => RunAsync(benchmarks, floor.Method));
                findings.Add(new Finding(page.Description, $"cipher over {page.Category}", "ms", Comparison.Of(runs, took => took)));
            }

            return new Chapter(
                $"A journal of {entries:N0} entries",
                "As many check-ins beside the entries of 1,500 characters, in a real SQLite file, without HTTP. The floor opens the same sealed bytes in memory with the cipher, and does nothing with them.",
                findings);
        }
        finally
        {
            benchmarks.Clear();
        }
    }

    public async Task<Chapter> CrowdedAsync()
    {
        var alone = new JournalBenchmarks { Entries = extent.EntriesEach };
        var crowded = new JournalBenchmarks { Entries = extent.EntriesEach, OtherJournals = extent.Journals - 1 };
        await alone.PrepareAsync();
        await crowded.PrepareAsync();
        try
        {
            var findings = new List<Finding>();
            foreach (var page in All.Where(page => !page.IsFloor))
            {
                var runs = await Comparison.RunAsync(extent.Pairs, () => RunAsync(crowded, page.Method), () => RunAsync(alone, page.Method));
                findings.Add(new Finding(page.Description, "alone in its database", "ms", Comparison.Of(runs, took => took), Aim.AtMost(1.2)));
            }

            return new Chapter(
                $"{extent.Journals:N0} journals of {extent.EntriesEach:N0} entries in one database",
                "The pages of one of them, beside the same pages of the same journal in a database of its own. The others are copies of its sealed rows under other ids, put there by SQL: nobody opens them.",
                findings);
        }
        finally
        {
            alone.Clear();
            crowded.Clear();
        }
    }

    /// <summary>In milliseconds. What takes less than one is repeated.</summary>
    private static async Task<double> RunAsync(JournalBenchmarks benchmarks, MethodInfo method)
    {
        var (times, watch) = (0, Stopwatch.StartNew());
        do
        {
            if (method.Invoke(benchmarks, null) is Task running)
                await running;
            times++;
        }
        while (watch.ElapsedMilliseconds < 20);
        return watch.Elapsed.TotalMilliseconds / times;
    }
}
