using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>What a list needs to know of an entry without opening its body. See <see cref="Entry"/> for the meaning.</summary>
internal sealed record EntryHeader(DateOnly Day, DateTimeOffset At, DateTimeOffset Saved);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EntryHeader))]
internal sealed partial class EntryHeaderJson : JsonSerializerContext;
