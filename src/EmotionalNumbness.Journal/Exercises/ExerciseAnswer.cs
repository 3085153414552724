using System.Text.Json.Serialization;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Exercises;

/// <summary>How it was after an exercise.</summary>
public sealed record ExerciseAnswer
{
    /// <summary>Which one.</summary>
    [JsonIgnore]
    public ExerciseAnswerId Id { get; init; } = ExerciseAnswerId.New();

    /// <summary>The exercise: its slug in content.</summary>
    public required string Exercise { get; init; }

    /// <summary>The day it was done, in the writer's own calendar.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was answered, on the writer's clock, with offset.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Better, the same or worse than before.</summary>
    public Answer<AfterExercise> Answer { get; init; }

    /// <summary>Nothing of what was answered: this could end in a log.</summary>
    public override string ToString() => nameof(ExerciseAnswer);
}
