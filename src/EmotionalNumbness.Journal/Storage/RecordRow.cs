using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// An entry as it stands now: small, so that a list reads headers and nothing else.
/// The header is a copy of the current revision's; bodies stand in <see cref="RevisionRow"/>.
/// </summary>
internal sealed class RecordRow
{
    public Guid JournalId { get; init; }

    public Guid Id { get; init; }

    public RecordKind Kind { get; init; }

    /// <summary>Of the current revision, from 1.</summary>
    public int Revision { get; init; }

    public required byte[] Header { get; init; }

    /// <summary>Unix time in seconds from which a deleted record is gone for good; null while it is not deleted.</summary>
    public long? GoneAfter { get; init; }
}
