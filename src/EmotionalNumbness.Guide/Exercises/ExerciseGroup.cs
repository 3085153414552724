namespace EmotionalNumbness.Guide.Exercises;

/// <summary>Some exercises under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Exercises">The shortest first; never empty.</param>
public sealed record ExerciseGroup(string Title, IReadOnlyList<Exercise> Exercises);
