using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Plan;

/// <summary>The plan as it stands in its sealed header; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(HardTimesPlan))]
[JsonSerializable(typeof(PlanContact))]
[JsonSerializable(typeof(string))]
internal sealed partial class PlanJson : JsonSerializerContext;
