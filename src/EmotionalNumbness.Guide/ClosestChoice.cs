namespace EmotionalNumbness.Guide;

/// <summary>One answer to "Which of these is closest?".</summary>
/// <param name="Say">What a visitor might say of themselves.</param>
/// <param name="Part">Slug of the part that answers it.</param>
public sealed record ClosestChoice(string Say, string Part);
