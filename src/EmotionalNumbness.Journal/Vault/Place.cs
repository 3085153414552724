using System.Buffers.Binary;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// Where a sealed value stands. It is bound as associated data, so that a value moved to another journal, row, kind,
/// field or revision no longer opens. Every part has a fixed width: no two places share their bytes.
/// </summary>
internal readonly record struct Place(JournalId Journal, Guid Row, byte Kind, Field Field, long Revision)
{
    public const int Size = SealedFormat.PrefixSize + 16 + 16 + 1 + 1 + 8;

    public static Place Of(JournalId journal, Guid record, RecordKind kind, Field field, long revision) =>
        new(journal, record, (byte)kind, field, revision);

    public static Place Of(JournalId journal, Guid slot, SlotKind kind, Field field) =>
        new(journal, slot, (byte)kind, field, 0);

    /// <param name="destination">Exactly <see cref="Size"/> bytes.</param>
    /// <param name="algorithm">The algorithm named in the sealed value.</param>
    public void Write(Span<byte> destination, byte algorithm)
    {
        destination[0] = SealedFormat.Version;
        destination[1] = algorithm;
        Journal.Value.TryWriteBytes(destination[2..18], bigEndian: true, out _);
        Row.TryWriteBytes(destination[18..34], bigEndian: true, out _);
        destination[34] = Kind;
        destination[35] = (byte)Field;
        BinaryPrimitives.WriteInt64BigEndian(destination[36..], Revision);
    }
}
