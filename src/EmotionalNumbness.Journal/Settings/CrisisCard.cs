using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Settings;

/// <summary>How often the card with crisis lines is shown. The help bar is there in every case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrisisCard>))]
public enum CrisisCard
{
    /// <summary>Whenever the words suggest it.</summary>
    [JsonStringEnumMemberName("shown")]
    Shown,

    /// <summary>Once a day at most.</summary>
    [JsonStringEnumMemberName("less-often")]
    LessOften,

    /// <summary>Never: what is written is not looked at.</summary>
    [JsonStringEnumMemberName("off")]
    Off,
}
