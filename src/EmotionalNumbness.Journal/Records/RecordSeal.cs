using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>Between small records and rows.</summary>
internal static class RecordSeal
{
    public static byte[] Seal<T>(OpenJournal journal, RecordShape<T> shape, Guid id, int revision, T record) where T : class =>
        SealedJson.Seal(journal.Keys.Header, PlaceOf(journal, shape, id, revision), record, shape.Json);

    /// <summary>Null when it does not open.</summary>
    public static T? Open<T>(OpenJournal journal, RecordShape<T> shape, Guid id, int revision, ReadOnlySpan<byte> header) where T : class =>
        SealedJson.Open(journal.Keys.Header, PlaceOf(journal, shape, id, revision), header, shape.Json) is { } record
            ? shape.WithId(record, id)
            : null;

    private static Place PlaceOf<T>(OpenJournal journal, RecordShape<T> shape, Guid id, int revision) where T : class =>
        Place.Of(journal.Id, id, shape.Kind, Field.Header, revision);
}
