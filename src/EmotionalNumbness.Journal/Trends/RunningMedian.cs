using EmotionalNumbness.Journal.Calendar;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>
/// A line through the days that one very good or very bad day cannot bend: first the median of the days around each day, then a
/// triangular average of those medians against their steps. It never leaves the range of the data, and draws nothing where
/// there are too few days. docs/trends.md says why this and not another.
/// </summary>
internal static class RunningMedian
{
    /// <summary>Fewer days with a value in the window draw no line there.</summary>
    public const int Fewest = 3;

    /// <param name="values">One for each day; null where there is none.</param>
    /// <param name="reach">How many days before and after each day are looked at, at least 1.</param>
    public static double?[] Of(double?[] values, int reach) => Averages(Medians(values, reach), (reach + 1) / 2);

    private static double?[] Medians(double?[] values, int reach)
    {
        var medians = new double?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var around = Window(values, i, reach).OfType<double>().ToList();
            medians[i] = around.Count >= Fewest ? Middle.Of(around) : null;
        }

        return medians;
    }

    private static double?[] Averages(double?[] medians, int reach)
    {
        var averages = new double?[medians.Length];
        for (var i = 0; i < medians.Length; i++)
        {
            if (medians[i] is null)
                continue;
            var (sum, weights) = (0.0, 0.0);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(medians.Length - 1, i + reach); j++)
            {
                if (medians[j] is not { } median)
                    continue;
                var weight = 1 - Math.Abs(i - j) / (reach + 1.0);
                (sum, weights) = (sum + weight * median, weights + weight);
            }

            averages[i] = sum / weights;
        }

        return averages;
    }

    private static ArraySegment<double?> Window(double?[] values, int at, int reach)
    {
        var start = Math.Max(0, at - reach);
        return new ArraySegment<double?>(values, start, Math.Min(values.Length - 1, at + reach) - start + 1);
    }
}
