namespace EmotionalNumbness.Journal.Entries;

/// <summary>What came of opening an entry.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>Here it is.</summary>
    /// <param name="Entry">As it stands now.</param>
    /// <param name="EarlierRevisions">How many earlier states are kept.</param>
    public sealed record Found(Entry Entry, int EarlierRevisions) : ReadResult;

    /// <summary>Deleted, and can still be brought back.</summary>
    public sealed record Deleted(DateTimeOffset UndoUntil) : ReadResult;

    /// <summary>There, and to be shown only after the passphrase was given again.</summary>
    public sealed record ExtraLocked : ReadResult;

    /// <summary>No such entry in this journal; another journal's entry looks the same.</summary>
    public sealed record NotFound : ReadResult;

    /// <summary>Its row is there and does not open: damaged, or changed by someone. Earlier revisions may open.</summary>
    public sealed record Unreadable : ReadResult;
}
