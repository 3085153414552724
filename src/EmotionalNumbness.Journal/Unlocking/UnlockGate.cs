using EmotionalNumbness.Journal.Vault;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>
/// Everything that runs Argon2id comes through here, so that it cannot be used to exhaust memory: a few at once,
/// some more in line, the rest told when to come back. Repeated failures wait longer, by name and by client.
/// </summary>
internal sealed class UnlockGate(IOptions<JournalOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>One client cannot fill the line alone.</summary>
    internal const int PlacesPerClient = 3;

    /// <summary>Short, since anyone can fail on anyone's name.</summary>
    internal static readonly TimeSpan LongestNameDelay = TimeSpan.FromSeconds(4);

    internal static readonly TimeSpan LongestClientDelay = TimeSpan.FromSeconds(15);

    /// <summary>Whoever asks without pause costs as little as whoever waits; a person hardly notices it.</summary>
    internal static readonly TimeSpan BeforeRefusal = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan ComeBackSoon = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim running = new(options.Value.UnlocksAtOnce);
    private readonly Patience byName = new(freeFailures: 5, FirstDelay, LongestNameDelay, clock);
    private readonly Patience byClient = new(freeFailures: 3, FirstDelay, LongestClientDelay, clock);
    private readonly ClientPlaces places = new(PlacesPerClient);
    private int waiting;

    /// <summary>Waits for a place. The pass says whether there was one; dispose it when the work is done.</summary>
    /// <param name="client">Opaque, such as a keyed hash of an address: what the host tells visitors apart by.</param>
    /// <param name="name">The name tried, or null for a recovery code.</param>
    /// <param name="cancellationToken">Gives the place up while waiting.</param>
    public async Task<GatePass> EnterAsync(string client, JournalName? name, CancellationToken cancellationToken)
    {
        if (!places.Take(client))
            return await RefuseAsync(byClient.DelayFor(client) + ComeBackSoon, cancellationToken);
        try
        {
            await Task.Delay(DelayFor(client, name), clock, cancellationToken);
            if (await WaitInLineAsync(cancellationToken))
                return new GatePass(this, client, name);
        }
        catch
        {
            places.Leave(client);
            throw;
        }

        places.Leave(client);
        return await RefuseAsync(TimeSpan.FromSeconds(1 + options.Value.UnlocksWaiting / options.Value.UnlocksAtOnce), cancellationToken);
    }

    /// <summary>
    /// Only time forgets failures. If opening did, who has one journal could guess at others for free; and a stranger who fails on a
    /// name on purpose could learn from the next delay whether its writer has come since, and so that it exists.
    /// </summary>
    public void Failed(string client, JournalName? name)
    {
        byClient.Failed(client);
        if (name is not null)
            byName.Failed(name.Normalised);
    }

    public void Leave(string client)
    {
        running.Release();
        places.Leave(client);
    }

    public void Dispose() => running.Dispose();

    internal TimeSpan DelayFor(string client, JournalName? name)
    {
        var (forClient, forName) = (byClient.DelayFor(client), name is null ? TimeSpan.Zero : byName.DelayFor(name.Normalised));
        return forClient > forName ? forClient : forName;
    }

    private async Task<GatePass> RefuseAsync(TimeSpan retryAfter, CancellationToken cancellationToken)
    {
        await Task.Delay(BeforeRefusal, clock, cancellationToken);
        return GatePass.Busy(retryAfter);
    }

    private async Task<bool> WaitInLineAsync(CancellationToken cancellationToken)
    {
        if (running.Wait(0, cancellationToken))
            return true;
        try
        {
            if (Interlocked.Increment(ref waiting) > options.Value.UnlocksWaiting)
                return false;
            await running.WaitAsync(cancellationToken);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
