namespace EmotionalNumbness.Journal.Trends;

/// <summary>How a line through the days was made; the page names it.</summary>
public enum Smoothing
{
    /// <summary>The median of the days around each day, then those medians smoothed by a weighted average.</summary>
    RunningMedian,
}
