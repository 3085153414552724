namespace EmotionalNumbness.Journal.Storage;

/// <summary>A session that was locked before it ran out: its cookie, should somebody have kept a copy, opens nothing any more.</summary>
internal sealed class EndedSessionRow
{
    /// <summary>SHA-256 of the device session, so that a copy of the table names no draft's device.</summary>
    public required byte[] Id { get; init; }

    /// <summary>In Unix seconds, rounded up to a whole day: by then the cookie has run out by itself.</summary>
    public required long GoneAfter { get; init; }
}
