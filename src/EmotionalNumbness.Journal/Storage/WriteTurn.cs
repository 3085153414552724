namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// For a database that lets in one writer at a time: those of this process wait here, in the order they came. SQLite makes whoever waits
/// ask again after up to a tenth of a second, in no order, and the disk rests meanwhile.
/// </summary>
internal sealed class WriteTurn : IDisposable
{
    // As long as SQLite itself would wait. Then it is asked after all, and says what is wrong.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim turn = new(1);

    /// <returns>To be disposed when the turn is over; null where it did not come in time.</returns>
    public async Task<IDisposable?> TakeAsync(CancellationToken cancellationToken) =>
        await turn.WaitAsync(Longest, cancellationToken) ? new Taken(turn) : null;

    public void Dispose() => turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
