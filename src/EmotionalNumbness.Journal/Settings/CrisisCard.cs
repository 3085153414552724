using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Settings;

/// <summary>How often the card with crisis lines is shown. The help bar is there in every case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrisisCard>))]
public enum CrisisCard
{
    /// <summary>Whenever the words suggest it.</summary>
    [JsonStringEnumMemberName("shown")]
    Shown,

    /// <summary>As one small line that opens when it is wanted.</summary>
    [JsonStringEnumMemberName("less-often")]
    LessOften,

    /// <summary>Never: what is written is not looked at.</summary>
    [JsonStringEnumMemberName("off")]
    Off,
}
