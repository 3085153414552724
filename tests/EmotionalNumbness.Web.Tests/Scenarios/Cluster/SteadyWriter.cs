using System.Diagnostics;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>Writes one entry after another. Told that one could not be saved, it does what a person would: it looks whether the text is still there, and presses Save again.</summary>
internal sealed class SteadyWriter(Writer writer, int number) : IDisposable
{
    private const int MostRefusals = 2000;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    /// <summary>What was answered with "Saved", by the address of the entry.</summary>
    public Dictionary<string, string> Acknowledged { get; } = [];

    /// <summary>Answers that it could not be saved now.</summary>
    public int Refusals { get; private set; }

    /// <summary>Texts that were not in the page any more after such an answer.</summary>
    public List<string> TextsGone { get; } = [];

    /// <summary>Between two acknowledged saves.</summary>
    public TimeSpan LongestPause { get; private set; }

    public async Task WriteUntilAsync(Func<bool> isOver)
    {
        var pause = Stopwatch.StartNew();
        for (var entry = 0; !isOver(); entry++)
        {
            await WriteAsync($"writer {number} entry {entry} {Guid.NewGuid():N}");
            LongestPause = pause.Elapsed > LongestPause ? pause.Elapsed : LongestPause;
            pause.Restart();
        }
    }

    /// <summary>Entries that were acknowledged and are not there.</summary>
    public async Task<List<string>> LostAsync()
    {
        var lost = new List<string>();
        foreach (var (address, text) in Acknowledged)
        {
            if (!(await writer.OpenAsync(address)).Text.Contains(text, StringComparison.Ordinal))
                lost.Add(text);
        }

        return lost;
    }

    public void Dispose() => writer.Dispose();

    private async Task WriteAsync(string text)
    {
        while ((await writer.OpenAsync("/journal/write")).Document.QuerySelector("textarea") is null)
            await RefusedAsync();
        var page = await writer.SendAsync("/journal/write", ("form.text", text));
        while (!page.Path.EndsWith("/saved", StringComparison.Ordinal))
        {
            await RefusedAsync();
            // Only with the text still in the page can the person press Save again.
            if (page.Document.QuerySelector("textarea")?.TextContent != text)
            {
                TextsGone.Add(text);
                return;
            }

            page = await writer.SendAsync("/journal/write");
        }

        Acknowledged.Add(page.Path[..^"/saved".Length], text);
    }

    private Task RefusedAsync()
    {
        Refusals++;
        Assert.True(Refusals < MostRefusals, "It is refused again and again.");
        return Task.Delay(Breath);
    }
}
