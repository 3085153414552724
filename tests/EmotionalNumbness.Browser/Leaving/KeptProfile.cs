using System.Text;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Leaving;

/// <summary>A browser whose profile stays on the disk, to look into it, and to close it and open it again as it was.</summary>
internal sealed class KeptProfile(Browsing browsing) : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile-");
    private IBrowserContext? device;

    public Task<IBrowserContext> OpenAsync() => OpenAsync([]);

    /// <summary>As "Continue where you left off" does.</summary>
    public Task<IBrowserContext> OpenAsItWasAsync() => OpenAsync(["--restore-last-session"]);

    public async Task CloseAsync()
    {
        if (device is not null)
            await device.CloseAsync();
        device = null;
    }

    /// <summary>The files that hold these words, in either of the two ways in which a browser writes text.</summary>
    public IReadOnlyList<string> FilesWith(string words)
    {
        byte[][] written = [Encoding.UTF8.GetBytes(words), Encoding.Unicode.GetBytes(words)];
        return [.. Files().Where(file => written.Any(each => File.ReadAllBytes(file).AsSpan().IndexOf(each) >= 0)).Select(file => Path.GetRelativePath(folder.FullName, file))];
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        folder.Delete(recursive: true);
    }

    private async Task<IBrowserContext> OpenAsync(string[] arguments) =>
        device = await browsing.OpenProfileAsync(folder.FullName, arguments);

    // Locks and sockets are links that lead nowhere.
    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).LinkTarget is null);
}
