using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What a slot tells its writer about itself, sealed under the data key.</summary>
/// <param name="Name">The journal's name as typed, in the passphrase slot: so that who recovers can be told it.</param>
/// <param name="Made">The day it was made (UTC).</param>
internal sealed record SlotLabel(string? Name, DateOnly Made)
{
    /// <summary>Not the name: this could end in a log.</summary>
    public override string ToString() => nameof(SlotLabel);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlotLabel))]
internal sealed partial class SlotLabelJson : JsonSerializerContext;
