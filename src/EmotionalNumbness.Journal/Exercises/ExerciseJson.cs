using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Exercises;

/// <summary>Answers and progress as they stand in their sealed headers; docs/vault.md, "Small records", names the members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ExerciseAnswer))]
[JsonSerializable(typeof(AfterExercise))]
[JsonSerializable(typeof(ProgrammeProgress))]
[JsonSerializable(typeof(ProgrammeDay))]
internal sealed partial class ExerciseJson : JsonSerializerContext;
