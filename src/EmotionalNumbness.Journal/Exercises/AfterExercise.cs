using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Exercises;

/// <summary>How somebody is after an exercise, compared with before.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AfterExercise>))]
public enum AfterExercise
{
    /// <summary>A little better, or more.</summary>
    [JsonStringEnumMemberName("better")]
    Better,

    /// <summary>No different.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>A little worse, or more.</summary>
    [JsonStringEnumMemberName("worse")]
    Worse,
}
