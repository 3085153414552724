namespace EmotionalNumbness.Journal.Trends;

/// <summary>What came up, and how often.</summary>
/// <param name="AnsweredDays">Days of this range on which there was an answer: the whole that the days of each are a part of.</param>
/// <param name="AnsweredDaysBefore">Days of the range before.</param>
/// <param name="Items">The most frequent first; those of both ranges.</param>
public sealed record OftenList(int AnsweredDays, int AnsweredDaysBefore, IReadOnlyList<HowOften> Items);
