using System.Runtime.CompilerServices;
using System.Threading.Channels;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>An import under way. A short one is waited for; of a long one the page tells how far it is, without a script.</summary>
internal sealed class RunningImport : IProgress<ImportProgress>, IAsyncDisposable
{
    /// <summary>Entries and check-ins. What is over sooner needs no telling.</summary>
    private const int Long = 100;

    /// <summary>A line for each so many.</summary>
    private const int Step = 500;

    // Whoever reads too slowly misses some, and the last one counts.
    private readonly Channel<ImportProgress> steps = Channel.CreateBounded<ImportProgress>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    private RunningImport(Func<IProgress<ImportProgress>, Task<ImportResult>> import) => Result = RunAsync(import);

    /// <summary>Faulted or cancelled as the import is.</summary>
    public Task<ImportResult> Result { get; }

    public static RunningImport Start(Func<IProgress<ImportProgress>, Task<ImportResult>> import) => new(import);

    /// <summary>Answered as soon as it is known: the import is over, or there is more than a moment's work.</summary>
    public async Task<bool> IsLongAsync(CancellationToken cancellationToken)
    {
        while (await steps.Reader.WaitToReadAsync(cancellationToken))
        {
            if (steps.Reader.TryRead(out var step) && step.Read >= Long)
                return true;
        }

        return false;
    }

    /// <summary>Until it is over.</summary>
    public async IAsyncEnumerable<ImportProgress> StepsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = 0;
        await foreach (var step in steps.Reader.ReadAllAsync(cancellationToken))
        {
            if (step.Read < told + Step)
                continue;
            told = step.Read;
            yield return step;
        }
    }

    /// <summary>Waits for the end, whatever it is: until then the import needs the journal's keys.</summary>
    public async ValueTask DisposeAsync() => await ((Task)Result).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public void Report(ImportProgress value) => steps.Writer.TryWrite(value);

    private async Task<ImportResult> RunAsync(Func<IProgress<ImportProgress>, Task<ImportResult>> import)
    {
        try
        {
            // Off this thread at once: reading a file takes long stretches without waiting for anything.
            return await Task.Run(() => import(this));
        }
        finally
        {
            steps.Writer.Complete();
        }
    }
}
