using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Steps;

/// <summary>Which way a small step goes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepKind>))]
public enum StepKind
{
    /// <summary>A small activity.</summary>
    [JsonStringEnumMemberName("activity")]
    Activity,

    /// <summary>A little less of something: a drink, the screen at night.</summary>
    [JsonStringEnumMemberName("reduction")]
    Reduction,
}
