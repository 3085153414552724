using System.Text.Json.Serialization;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>See <see cref="DraftSave"/> for the meaning.</summary>
internal sealed record DraftHeader(Guid Entry, int Base, DateOnly Day, DateTimeOffset Kept, long? Order, EntryMarks? Marks = null)
{
    /// <summary>Not the tags: this could end in a log.</summary>
    public override string ToString() => nameof(DraftHeader);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DraftHeader))]
[JsonSerializable(typeof(string))]
internal sealed partial class DraftHeaderJson : JsonSerializerContext;
