namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What came of asking for a new recovery code.</summary>
public abstract record OfferResult
{
    private OfferResult()
    {
    }

    /// <summary>Here it is. The earlier code works until this one is confirmed as kept.</summary>
    public sealed record Offered(RecoveryOffer Offer) : OfferResult;

    /// <summary>Not the passphrase of this journal.</summary>
    public sealed record WrongPassphrase : OfferResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : OfferResult;

    /// <summary>Too many are unlocking at this moment. Nothing was made.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : OfferResult;
}
