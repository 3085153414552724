using System.Diagnostics;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>Everything that tests/bench measures, one after the other, each in a scratch folder that is gone afterwards.</summary>
internal sealed class SideBySideRun(Programs programs, Extent extent)
{
    public async Task<IReadOnlyList<Chapter>> RunAsync(string? only, CancellationToken cancellationToken)
    {
        var measures = new List<(string Name, Func<DirectoryInfo, Task<Chapter>> Measure)>
        {
            ("guide", data => new GuideServing(programs, extent).MeasureAsync(data, cancellationToken)),
            ("start", data => new StartUp(programs, extent).MeasureAsync(data, cancellationToken)),
            ("save", data => new Saving(programs, extent).MeasureAsync(data, cancellationToken)),
            ("unlock", data => new Unlocking(programs, extent).MeasureAsync(data, cancellationToken)),
        };
        measures.AddRange(extent.Sizes.Select<int, (string, Func<DirectoryInfo, Task<Chapter>>)>(size => ("pages", _ => new JournalPages(extent).BesideCipherAsync(size))));
        measures.Add(("crowd", _ => new JournalPages(extent).CrowdedAsync()));

        var chapters = new List<Chapter>();
        foreach (var (name, measure) in measures.Where(measure => only is null || measure.Name == only))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (data, watch) = (Directory.CreateTempSubdirectory("bench-"), Stopwatch.StartNew());
            try
            {
                chapters.Add(await measure(data));
                Console.Error.WriteLine($"{chapters[^1].Title}: measured in {watch.Elapsed.TotalSeconds:0} s");
            }
            finally
            {
                data.Delete(recursive: true);
            }
        }

        return chapters;
    }
}
