namespace EmotionalNumbness.Journal;

internal static class LastDay
{
    /// <summary>Clocks and time zones differ by this much between a writer and a server.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(26);

    /// <summary>The last day that can be today for somebody.</summary>
    public static DateOnly Now(TimeProvider clock) => DateOnly.FromDateTime((clock.GetUtcNow() + ClockDifference).UtcDateTime);
}
