using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>
/// Content that is loaded once and again whenever its files change. A broken edit changes nothing for readers:
/// the last good version stays, and one line in the log says what to mend.
/// </summary>
internal sealed partial class LiveContent<T> : IDisposable
    where T : class
{
    // Editors save in several steps; we wait until the folder has been quiet for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly Func<ContentLoad<T>> load;
    private readonly ILogger log;
    private readonly PhysicalFileProvider files;
    private readonly Timer reload;
    private readonly Lock loading = new();
    private IDisposable? watch;
    private T? current;

    public LiveContent(string directory, string[] patterns, Func<ContentLoad<T>> load, ILogger<LiveContent<T>> log)
    {
        this.load = load;
        this.log = log;
        files = new PhysicalFileProvider(directory);
        reload = new Timer(_ => Load());
        watch = ChangeToken.OnChange(() => new CompositeChangeToken([.. patterns.Select(files.Watch)]), () => reload.Change(Quiet, Timeout.InfiniteTimeSpan));
    }

    /// <summary>Raised after a new version has taken the place of the old.</summary>
    public event Action? Changed;

    /// <summary>The newest good version.</summary>
    public T Current => current ?? throw new InvalidOperationException("Content is used before it is loaded.");

    public bool IsLoaded => current is not null;

    /// <summary>Loads now. False where there is no good version at all; the log says why.</summary>
    public bool Load()
    {
        lock (loading)
        {
            var loaded = load();
            if (loaded.Value is { } value)
                Replace(value);
            else if (current is null)
                LogAll(loaded.Problems);
            else
                LogKept(loaded.Problems.Count == 0 ? "" : loaded.Problems[0], loaded.Problems.Count);
            return current is not null;
        }
    }

    public void Dispose()
    {
        watch?.Dispose();
        watch = null;
        reload.Dispose();
        files.Dispose();
    }

    private void Replace(T value)
    {
        var isFirst = current is null;
        current = value;
        if (isFirst)
            return;
        LogReplaced();
        Changed?.Invoke();
    }

    private void LogAll(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
            LogProblem(problem);
    }

    [LoggerMessage(LogLevel.Information, "Content has changed; the new version is being served.")]
    private partial void LogReplaced();

    [LoggerMessage(LogLevel.Error, "Content is not updated, the last good version is still served. {Problem} ({Count} in all; the command “check” lists them)")]
    private partial void LogKept(string problem, int count);

    [LoggerMessage(LogLevel.Critical, "Content cannot be served: {Problem}")]
    private partial void LogProblem(string problem);
}
