using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>A day of a trend.</summary>
/// <param name="Day">Which one.</param>
/// <param name="Feeling">How much was felt, 0 to 10, as in the calendar.</param>
/// <param name="Line">Where the smoothed line stands, 0 to 10; null where there are too few days around it.</param>
public sealed record TrendDay(DateOnly Day, Answer<double> Feeling, double? Line);
