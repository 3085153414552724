namespace EmotionalNumbness.Journal.Entries;

/// <summary>What came of deleting an entry.</summary>
public abstract record DeleteResult
{
    private DeleteResult()
    {
    }

    /// <summary>No longer shown. It can be brought back until then and is gone for good afterwards.</summary>
    public sealed record Deleted(DateTimeOffset UndoUntil) : DeleteResult;

    /// <summary>No such entry in this journal.</summary>
    public sealed record NotFound : DeleteResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : DeleteResult;
}
