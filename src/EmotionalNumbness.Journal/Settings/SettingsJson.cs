using System.Text.Json.Serialization;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Settings;

/// <summary>Settings as they stand in their sealed header; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(JournalSettings))]
[JsonSerializable(typeof(CheckInQuestion))]
internal sealed partial class SettingsJson : JsonSerializerContext;
