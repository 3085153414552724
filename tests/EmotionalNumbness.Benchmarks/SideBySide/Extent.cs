namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>How much is measured.</summary>
/// <param name="Pairs">Of runs, ours beside the floor.</param>
/// <param name="Run">How long a run over HTTP lasts.</param>
/// <param name="Settle">Before memory is read.</param>
/// <param name="Requests">Before memory is read again.</param>
/// <param name="Sizes">Of journals, in entries.</param>
/// <param name="Journals">In the crowded database.</param>
/// <param name="EntriesEach">In each of them.</param>
internal sealed record Extent(int Pairs, TimeSpan Run, TimeSpan Settle, int Requests, IReadOnlyList<int> Sizes, int Journals, int EntriesEach)
{
    public static readonly Extent Full = new(5, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5), 100_000, [100, 10_000, 100_000], 1000, 1000);
    public static readonly Extent Quick = new(5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), 20_000, [100, 2000], 50, 1000);
    public static readonly Extent Smoke = new(1, TimeSpan.FromSeconds(1), TimeSpan.Zero, 100, [20], 3, 20);
}
