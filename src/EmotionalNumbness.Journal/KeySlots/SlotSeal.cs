using System.Security.Cryptography;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>Makes the rows that open a journal, and opens journals with them.</summary>
internal static class SlotSeal
{
    public static KeySlotRow RowFor(OpenJournal journal, SlotSecret secret, SlotLabel label, Argon2Cost? cost = null, bool pending = false) => new()
    {
        SlotId = secret.Id,
        JournalId = journal.Id.Value,
        Kind = secret.Kind,
        Pending = pending,
        MemoryKib = cost?.MemoryKib,
        Passes = cost?.Passes,
        SealedDataKey = journal.WithDataKey(key => Sealer.Seal(secret.Key, Place.Of(journal.Id, secret.Id, secret.Kind, Field.DataKey), key)),
        SealedLabel = SealedJson.Seal(journal.Keys.Label, Place.Of(journal.Id, secret.Id, secret.Kind, Field.Label), label, SlotLabelJson.Default.SlotLabel),
    };

    /// <summary>Null when the row does not open with this secret.</summary>
    public static OpenJournal? Open(KeySlotRow row, long epoch, SlotSecret secret)
    {
        var id = new JournalId(row.JournalId);
        if (Sealer.Open(secret.Key, Place.Of(id, row.SlotId, secret.Kind, Field.DataKey), row.SealedDataKey) is not { } bytes)
            return null;
        var key = DataKey.Restore(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key is null ? null : new OpenJournal(id, epoch, key);
    }

    public static SlotLabel? Label(OpenJournal journal, KeySlotRow row) =>
        SealedJson.Open(journal.Keys.Label, Place.Of(journal.Id, row.SlotId, row.Kind, Field.Label), row.SealedLabel, SlotLabelJson.Default.SlotLabel);
}
