namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>What came of trying to unlock.</summary>
public abstract record UnlockResult
{
    private UnlockResult()
    {
    }

    /// <summary>It is open; the caller disposes it.</summary>
    public sealed record Unlocked(OpenJournal Journal) : UnlockResult;

    /// <summary>Wrong name, wrong passphrase or wrong code: one answer, after the same work.</summary>
    public sealed record Refused : UnlockResult;

    /// <summary>Too many are unlocking at this moment, or this client too often. Nothing was tried.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : UnlockResult;
}
