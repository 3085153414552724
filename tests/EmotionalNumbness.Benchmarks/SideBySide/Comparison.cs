namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>Medians of ours and of the floor, and of their ratios run by run.</summary>
internal sealed record Comparison(double Ours, double Floor, double Ratio, double Lowest, double Highest)
{
    public static Comparison Of<T>(IReadOnlyCollection<(T Ours, T Floor)> runs, Func<T, double> figure)
    {
        var ratios = runs.Select(run => figure(run.Ours) / figure(run.Floor)).Order().ToList();
        return new Comparison(Median(runs.Select(run => figure(run.Ours))), Median(runs.Select(run => figure(run.Floor))), Median(ratios), ratios[0], ratios[^1]);
    }

    /// <summary>Runs both in turn, so that whatever else the machine does meets both; which goes first alternates. Once before that counts for nothing.</summary>
    public static async Task<IReadOnlyCollection<(T Ours, T Floor)>> RunAsync<T>(int pairs, Func<Task<T>> ours, Func<Task<T>> floor)
    {
        var runs = new List<(T, T)>();
        for (var pair = 0; pair <= pairs; pair++)
        {
            var early = pair % 2 == 0 ? await ours() : default;
            var theirs = await floor();
            var run = (pair % 2 == 0 ? early! : await ours(), theirs);
            if (pair > 0)
                runs.Add(run);
        }

        return runs;
    }

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
