namespace EmotionalNumbness.Web.Tests;

/// <summary>
/// The time of day as it is; but who waits, waits hardly at all. For thousands of wrong passphrases from one address, which the site
/// would make wait for longer and longer.
/// </summary>
internal sealed class HurriedTime : TimeProvider
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime < Longest && period == Timeout.InfiniteTimeSpan ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
