namespace EmotionalNumbness.Journal.Trends;

/// <summary>Whether two groups of days differ by more than chance easily makes. docs/trends.md, "How sure", has the reasons for the numbers.</summary>
internal static class Comparing
{
    /// <summary>Fewer days on either side, and it is too early to tell.</summary>
    public const int FewestDays = 8;

    /// <summary>In standard errors. Three, not two: many things are compared on one page, and neighbouring days are alike.</summary>
    private const double Sure = 3;

    /// <summary>
    /// By the share of pairs in which a day of the first group has the higher value (Mann and Whitney's U, ties counted half):
    /// only the order of values counts, so the steps of the scale need not be equal.
    /// </summary>
    public static Verdict Values(IReadOnlyCollection<double> with, IReadOnlyCollection<double> without)
    {
        if (with.Count < FewestDays || without.Count < FewestDays)
            return Verdict.TooEarly;
        var wins = with.Sum(a => without.Sum(b => a > b ? 1.0 : a < b ? -1.0 : 0.0));
        double pairs = (double)with.Count * without.Count;
        var error = Math.Sqrt((with.Count + without.Count + 1) / (3 * pairs));
        return Of(wins / pairs, error);
    }

    /// <summary>By the shares of days on which something came up.</summary>
    public static Verdict Shares(int now, int daysNow, int before, int daysBefore)
    {
        if (daysNow < FewestDays || daysBefore < FewestDays)
            return Verdict.TooEarly;
        var common = (double)(now + before) / (daysNow + daysBefore);
        var error = Math.Sqrt(common * (1 - common) * (1.0 / daysNow + 1.0 / daysBefore));
        return error == 0 ? Verdict.AboutTheSame : Of((double)now / daysNow - (double)before / daysBefore, error);
    }

    private static Verdict Of(double difference, double error) =>
        difference > Sure * error ? Verdict.More : difference < -Sure * error ? Verdict.Less : Verdict.AboutTheSame;
}
