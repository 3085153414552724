using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>How small records of one kind stand in the database: wholly in their sealed header.</summary>
/// <param name="Kind">Bound into the seal.</param>
/// <param name="Json">What the header says.</param>
/// <param name="WithId">Gives the record the id of its row, which stands nowhere else.</param>
internal sealed record RecordShape<T>(RecordKind Kind, JsonTypeInfo<T> Json, Func<T, Guid, T> WithId) where T : class
{
    /// <summary>Of a kind that a journal has one of: 15 zero bytes and the kind. The kind stands in the clear beside it, so it tells nothing more.</summary>
    public Guid OnlyId { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)Kind);

    public static RecordShape<T> Only(RecordKind kind, JsonTypeInfo<T> json) => new(kind, json, (record, _) => record);
}
