using EmotionalNumbness.Journal.Calendar;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>A day with a value for feeling, and what it had.</summary>
internal sealed record FeltDay(double Feeling, DayFacts Facts, bool Exercised, bool StepHappened);
