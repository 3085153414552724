using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>The questions of a check-in that can be shown or left out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CheckInQuestion>))]
public enum CheckInQuestion
{
    /// <summary><see cref="CheckIn.Pleasantness"/>.</summary>
    [JsonStringEnumMemberName("pleasantness")]
    Pleasantness,

    /// <summary><see cref="CheckIn.Words"/> and <see cref="CheckIn.OwnWords"/>.</summary>
    [JsonStringEnumMemberName("words")]
    Words,

    /// <summary><see cref="CheckIn.Sensations"/>.</summary>
    [JsonStringEnumMemberName("sensations")]
    Sensations,

    /// <summary><see cref="CheckIn.CouldCry"/>.</summary>
    [JsonStringEnumMemberName("could-cry")]
    CouldCry,

    /// <summary><see cref="CheckIn.Sleep"/>.</summary>
    [JsonStringEnumMemberName("sleep")]
    Sleep,

    /// <summary><see cref="CheckIn.Energy"/>.</summary>
    [JsonStringEnumMemberName("energy")]
    Energy,

    /// <summary><see cref="CheckIn.Alcohol"/>.</summary>
    [JsonStringEnumMemberName("alcohol")]
    Alcohol,

    /// <summary><see cref="CheckIn.Screens"/>.</summary>
    [JsonStringEnumMemberName("screens")]
    Screens,

    /// <summary><see cref="CheckIn.Tags"/>.</summary>
    [JsonStringEnumMemberName("tags")]
    Tags,
}
