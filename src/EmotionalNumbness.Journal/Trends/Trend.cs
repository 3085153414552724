namespace EmotionalNumbness.Journal.Trends;

/// <summary>How it went over a while. No score, no forecast, no cause.</summary>
/// <param name="Range">How long.</param>
/// <param name="Days">Each day in its order, the last being today.</param>
/// <param name="Smoothing">How <see cref="TrendDay.Line"/> was made.</param>
/// <param name="WindowDays">How many days around each day the line looks at.</param>
/// <param name="Halves">The later half beside the earlier.</param>
/// <param name="Words">Feeling words.</param>
/// <param name="Sensations">Sensations, wherever they were felt.</param>
/// <param name="OnDaysWhen">What went together with more or less feeling, or not, or cannot be told yet.</param>
/// <param name="Unreadable">How many entries and check-ins of the whole journal do not open.</param>
public sealed record Trend(
    TrendRange Range, IReadOnlyList<TrendDay> Days, Smoothing Smoothing, int WindowDays, TrendHalves Halves,
    OftenList Words, OftenList Sensations, IReadOnlyList<OnDaysWhen> OnDaysWhen, int Unreadable);
