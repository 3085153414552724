namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>
/// Delays that grow with failures and are forgotten after a while. A delay is waited out, never a refusal,
/// and has an upper end: so a stranger who fails on purpose can slow a writer down a little and never lock one out.
/// Keys are kept as the runtime's own string hash, which is keyed afresh in each process: this table names nobody.
/// </summary>
internal sealed class Patience(int freeFailures, TimeSpan first, TimeSpan longest, TimeProvider clock)
{
    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromMinutes(10);

    /// <summary>More keys than this would be somebody filling memory; the oldest go first.</summary>
    internal const int MostKeys = 10_000;

    private readonly Dictionary<int, (int Failures, DateTimeOffset Last)> known = [];
    private readonly Lock guard = new();

    public TimeSpan DelayFor(string key)
    {
        lock (guard)
        {
            if (!known.TryGetValue(key.GetHashCode(StringComparison.Ordinal), out var past) || IsForgotten(past.Last))
                return TimeSpan.Zero;
            var step = past.Failures - freeFailures;
            return step <= 0 ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(longest.Ticks, first.Ticks << Math.Min(step - 1, 20)));
        }
    }

    public void Failed(string key)
    {
        lock (guard)
        {
            var hash = key.GetHashCode(StringComparison.Ordinal);
            var failures = known.TryGetValue(hash, out var past) && !IsForgotten(past.Last) ? past.Failures : 0;
            known[hash] = (failures + 1, clock.GetUtcNow());
            if (known.Count > MostKeys)
                MakeRoom();
        }
    }

    private bool IsForgotten(DateTimeOffset last) => clock.GetUtcNow() - last >= ForgottenAfter;

    private void MakeRoom()
    {
        foreach (var (hash, _) in known.OrderBy(pair => pair.Value.Last).Take(MostKeys / 10).ToList())
            known.Remove(hash);
    }
}
