namespace EmotionalNumbness.Guide.Exercises.Start;

/// <summary>A question with its answers to choose from.</summary>
/// <param name="Name">Known to the rules only.</param>
/// <param name="Ask">The question; plain text.</param>
/// <param name="Answers">At least two.</param>
public sealed record StartQuestion(string Name, string Ask, IReadOnlyList<StartAnswer> Answers);

/// <summary>One answer.</summary>
/// <param name="Say">What a person might say of themselves; no other answer to the same question says it.</param>
/// <param name="Then">Name of the next question; null where the path ends.</param>
/// <param name="IsDanger">True where the path ends at once, with help first.</param>
/// <param name="Suggestions">What follows from it, each with the reason; may be empty where another answer follows.</param>
public sealed record StartAnswer(string Say, string? Then, bool IsDanger, IReadOnlyList<Suggestion> Suggestions);
