namespace EmotionalNumbness.Journal.Storage;

/// <summary>What was saved, once and for all: rows are added and removed, never changed. The current revision has its row here too.</summary>
internal sealed class RevisionRow
{
    public Guid JournalId { get; init; }

    public Guid RecordId { get; init; }

    /// <summary>From 1, without gaps when made; purging leaves gaps.</summary>
    public int Revision { get; init; }

    /// <summary>The press of Save that made it.</summary>
    public Guid SaveId { get; init; }

    public required byte[] Header { get; init; }

    public required byte[] Body { get; init; }
}
