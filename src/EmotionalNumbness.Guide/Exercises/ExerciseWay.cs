namespace EmotionalNumbness.Guide.Exercises;

/// <summary>One way to do an exercise: a length, or a posture.</summary>
/// <param name="Name">What it is called where there are several; plain text.</param>
/// <param name="Minutes">Whole minutes; its steps add up to them exactly.</param>
/// <param name="Steps">In order; never empty.</param>
public sealed record ExerciseWay(string Name, int Minutes, IReadOnlyList<ExerciseStep> Steps);
