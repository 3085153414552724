namespace EmotionalNumbness.Web.Tests;

/// <summary>A load balancer without memory: each request goes to the next instance.</summary>
internal sealed class InTurn(IReadOnlyList<SiteHost> sites) : HttpMessageHandler
{
    private readonly HttpMessageInvoker[] instances = [.. sites.Select(site => new HttpMessageInvoker(site.Server.CreateHandler()))];
    private int next;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        instances[Interlocked.Increment(ref next) % instances.Length].SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Array.ForEach(instances, instance => instance.Dispose());
        base.Dispose(disposing);
    }
}
