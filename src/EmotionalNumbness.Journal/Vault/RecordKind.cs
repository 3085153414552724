namespace EmotionalNumbness.Journal.Vault;

/// <summary>What a record is. Stored in the clear and bound into the seal; the numbers are part of the format: never reuse one.</summary>
internal enum RecordKind : byte
{
    Entry = 1,
    Draft = 2,
}
