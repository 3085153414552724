namespace EmotionalNumbness.Web.Tests;

/// <summary>A site on whose clock it stays one evening. Each test has a writer with a journal of their own in it.</summary>
public sealed class EveningSite : IAsyncDisposable
{
    internal static DateTimeOffset Evening { get; } = new(2026, 11, 25, 20, 0, 0, TimeSpan.Zero);

    internal SiteHost Site { get; } = new SiteHost().At(Evening);

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
