using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>A check-in as it stands in its sealed header; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CheckIn))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Crying))]
[JsonSerializable(typeof(Sensation))]
[JsonSerializable(typeof(ValueList<string>))]
[JsonSerializable(typeof(ValueList<Sensation>))]
internal sealed partial class CheckInJson : JsonSerializerContext;
