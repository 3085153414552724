namespace EmotionalNumbness.Journal.Entries;

internal static class EntryRemoval
{
    /// <summary>How long a deleted entry can be brought back.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromMinutes(10);

    /// <summary>Over is over, even before the upkeep has come by.</summary>
    public static bool WasRemoved(long goneAfter, TimeProvider clock) => goneAfter <= clock.GetUtcNow().ToUnixTimeSeconds();
}
