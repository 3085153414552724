using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>
/// Between being told to stop and stopping: the load balancer is given time to send visitors elsewhere, so that none
/// knocks at a closed door.
/// </summary>
internal sealed class Draining(IOptions<ServerOptions> options, TimeProvider time) : IHostedLifecycleService
{
    /// <summary>Before any other service stops, the server among them.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        var length = TimeSpan.FromSeconds(options.Value.DrainSeconds);
        if (length > TimeSpan.Zero)
            await Task.Delay(length, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
