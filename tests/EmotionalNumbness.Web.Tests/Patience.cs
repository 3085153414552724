using System.Diagnostics;

namespace EmotionalNumbness.Web.Tests;

internal static class Patience
{
    // Content is picked up within a second; a busy machine may need longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks again and again until it is so, or time is up.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, TimeSpan? longest = null)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(waited.Elapsed < (longest ?? Longest), "It did not happen in time.");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
