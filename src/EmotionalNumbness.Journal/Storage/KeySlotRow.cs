using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>A way in: the data key, sealed with what only the writer has.</summary>
internal sealed class KeySlotRow
{
    /// <summary>Derived from the writer's secret; found by whoever has that.</summary>
    public Guid SlotId { get; init; }

    public Guid JournalId { get; init; }

    public SlotKind Kind { get; init; }

    /// <summary>A recovery code that was shown but not yet confirmed as kept. It opens the journal all the same.</summary>
    public bool Pending { get; init; }

    /// <summary>Of Argon2id, for passphrases.</summary>
    public int? MemoryKib { get; init; }

    /// <summary>Of Argon2id, for passphrases.</summary>
    public int? Passes { get; init; }

    public required byte[] SealedDataKey { get; init; }

    /// <summary>What the writer calls this way in, sealed under the data key.</summary>
    public required byte[] SealedLabel { get; init; }
}
