namespace EmotionalNumbness.Survival.Overload;

/// <summary>How long answers took, in milliseconds.</summary>
internal sealed record Latencies(int Count, double Median, double P99, double Longest)
{
    public static Latencies Of(List<double> milliseconds)
    {
        milliseconds.Sort();
        return milliseconds.Count == 0 ? new(0, 0, 0, 0) : new(milliseconds.Count, At(0.5), At(0.99), milliseconds[^1]);

        double At(double share) => milliseconds[(int)Math.Min(milliseconds.Count - 1, milliseconds.Count * share)];
    }
}
