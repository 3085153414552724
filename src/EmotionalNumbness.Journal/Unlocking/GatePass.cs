using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>A place at the gate, or the word that there is none.</summary>
internal sealed class GatePass : IDisposable
{
    private UnlockGate? gate;
    private readonly string client = "";
    private readonly JournalName? name;

    public GatePass(UnlockGate gate, string client, JournalName? name) => (this.gate, this.client, this.name) = (gate, client, name);

    private GatePass(TimeSpan retryAfter) => RetryAfter = retryAfter;

    /// <summary>When to come back, if there was no place.</summary>
    public TimeSpan? RetryAfter { get; }

    public static GatePass Busy(TimeSpan retryAfter) => new(retryAfter);

    /// <summary>The secret was wrong: the next try waits longer.</summary>
    public void Failed() => gate?.Failed(client, name);

    public void Dispose() => Interlocked.Exchange(ref gate, null)?.Leave(client);
}
