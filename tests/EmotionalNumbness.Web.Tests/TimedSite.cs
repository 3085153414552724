namespace EmotionalNumbness.Web.Tests;

/// <summary>A site whose clock tests move on.</summary>
public sealed class TimedSite : IAsyncDisposable
{
    public TimedSite() => Site.At(Time);

    internal SettableTime Time { get; } = new(EveningSite.Evening);

    internal SiteHost Site { get; } = new();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
