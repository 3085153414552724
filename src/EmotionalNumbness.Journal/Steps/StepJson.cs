using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Steps;

/// <summary>A small step as it stands in its sealed header; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(SmallStep))]
[JsonSerializable(typeof(DateOnly))]
internal sealed partial class StepJson : JsonSerializerContext;
