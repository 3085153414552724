using System.Collections.Concurrent;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Survival.Chaos;

/// <summary>What was sent, and what the program said it had saved.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<EntryId, string> sent = new();
    private readonly ConcurrentDictionary<EntryId, byte> acknowledged = new();
    private int strange;

    public IReadOnlyDictionary<EntryId, string> Sent => sent;

    public IReadOnlyCollection<EntryId> Acknowledged => [.. acknowledged.Keys];

    public int AcknowledgedCount => acknowledged.Count;

    /// <summary>Answers that were neither a save nor the end of a connection.</summary>
    public int Strange => strange;

    public void Sending(EntryId id, string text) => sent[id] = text;

    public void Saved(EntryId id) => acknowledged[id] = 1;

    public void AnsweredStrangely() => Interlocked.Increment(ref strange);
}
