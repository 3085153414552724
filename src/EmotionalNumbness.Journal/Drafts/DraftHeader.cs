using System.Text.Json;
using System.Text.Json.Serialization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>See <see cref="DraftSave"/> for the meaning.</summary>
internal sealed record DraftHeader(
    Guid Entry, int Base, DateOnly Day, DateTimeOffset Kept, long? Order, EntryMarks? Marks = null,
    [property: JsonConverter(typeof(CheckInInHeaderJson))] CheckIn? CheckIn = null)
{
    /// <summary>Not the tags and answers: this could end in a log.</summary>
    public override string ToString() => nameof(DraftHeader);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DraftHeader))]
[JsonSerializable(typeof(string))]
internal sealed partial class DraftHeaderJson : JsonSerializerContext;

/// <summary>Answers stand in a draft as they do in a check-in of their own.</summary>
internal sealed class CheckInInHeaderJson : JsonConverter<CheckIn>
{
    public override CheckIn? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, CheckInJson.Default.CheckIn);

    public override void Write(Utf8JsonWriter writer, CheckIn value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, CheckInJson.Default.CheckIn);
}
