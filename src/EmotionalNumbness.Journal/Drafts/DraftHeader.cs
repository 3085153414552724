using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>See <see cref="DraftSave"/> for the meaning.</summary>
internal sealed record DraftHeader(Guid Entry, int Base, DateOnly Day, DateTimeOffset Kept, long? Order);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DraftHeader))]
internal sealed partial class DraftHeaderJson : JsonSerializerContext;
