namespace EmotionalNumbness.Journal.Summary;

/// <summary>One question with numbers for an answer, over the range. Days, not check-ins: of a day with several the middle one counts.</summary>
/// <param name="Days">Days with a number.</param>
/// <param name="Least">The lowest day.</param>
/// <param name="Middle">The median day.</param>
/// <param name="Most">The highest day.</param>
/// <param name="DontKnow">Days on which the answer was "don't know".</param>
/// <param name="RatherNotSay">Days on which the answer was "rather not say".</param>
public sealed record SummaryScale(int Days, double? Least, double? Middle, double? Most, int DontKnow, int RatherNotSay);
