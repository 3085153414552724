using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Summary;

/// <summary>Notes as they stand in their sealed header; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(AppointmentNotes))]
[JsonSerializable(typeof(Medicine))]
[JsonSerializable(typeof(string))]
internal sealed partial class SummaryJson : JsonSerializerContext;
