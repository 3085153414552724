namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What came of asking for the passphrase again.</summary>
public abstract record ConfirmResult
{
    private ConfirmResult()
    {
    }

    /// <summary>It is the writer.</summary>
    public sealed record Confirmed : ConfirmResult;

    /// <summary>Not the passphrase of this journal.</summary>
    public sealed record WrongPassphrase : ConfirmResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : ConfirmResult;

    /// <summary>Too many are unlocking at this moment. Nothing was tried.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : ConfirmResult;
}
