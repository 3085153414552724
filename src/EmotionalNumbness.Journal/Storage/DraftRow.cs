namespace EmotionalNumbness.Journal.Storage;

/// <summary>Text that is being written. Overwritten in place every few seconds.</summary>
internal sealed class DraftRow
{
    public Guid JournalId { get; init; }

    /// <summary>Derived from device and entry under the data key; see <see cref="Vault.JournalKeys.DraftRow"/>.</summary>
    public Guid Id { get; init; }

    /// <summary>How often it was kept, from 1. Bound into both seals.</summary>
    public int Revision { get; init; }

    public required byte[] Header { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>Unix time in seconds, rounded up to a day, from which it is no longer kept.</summary>
    public long GoneAfter { get; init; }
}
