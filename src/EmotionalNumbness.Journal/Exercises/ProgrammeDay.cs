namespace EmotionalNumbness.Journal.Exercises;

/// <summary>One day of a programme, done.</summary>
/// <param name="Programme">Its slug in content.</param>
/// <param name="Number">From 1. Days may be done in any order and left out.</param>
/// <param name="DoneOn">When, in the writer's own calendar.</param>
public sealed record ProgrammeDay(string Programme, int Number, DateOnly DoneOn);
