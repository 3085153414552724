namespace EmotionalNumbness.Journal.Tests;

/// <summary>Stands still until told; whoever waits is served at once and the wait is noted.</summary>
public sealed class HeldClock : TimeProvider
{
    private readonly List<TimeSpan> waits = [];

    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 20, 4, 0, TimeSpan.Zero);

    public IReadOnlyList<TimeSpan> Waits => waits;

    public void Pass(TimeSpan time) => Now += time;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (waits)
            waits.Add(dueTime);
        return TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
