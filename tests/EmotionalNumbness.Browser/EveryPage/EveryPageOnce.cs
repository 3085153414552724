using System.Collections.Concurrent;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>Every page, opened and looked at once; the tests then ask about what was found.</summary>
public sealed class EveryPageOnce(Browsing browsing) : IAsyncLifetime
{
    private const int AtOnce = 2;

    private readonly ConcurrentBag<Finding> findings = [];

    public int Count { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var pages = await SitePages.AllAsync(browsing.Site);
        Count = pages.Count;
        var waiting = new ConcurrentQueue<string>(pages);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => VisitAsync(waiting)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal void AssertNone(Invariant invariant)
    {
        var found = findings.Where(finding => finding.Invariant == invariant).Select(finding => finding.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private async Task VisitAsync(ConcurrentQueue<string> waiting)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop with { KeepsPages = true });
        var visit = await PageVisit.BeginAsync(visitor, browsing.Site.Address, findings);
        while (waiting.TryDequeue(out var page))
            await visit.LookAtAsync(page);
    }
}
