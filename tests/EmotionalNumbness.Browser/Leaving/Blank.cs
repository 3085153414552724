using System.Text.Json;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.Leaving;

/// <summary>What could be seen right after leaving, while the way out still loads.</summary>
/// <param name="InTheSameTask">Whether nothing else ran, and nothing was drawn, between the click or key and the blank.</param>
/// <param name="Text">All the text there is to read.</param>
/// <param name="BodyDisplay">How the page that is left is displayed.</param>
/// <param name="Width">Of what covers it, in CSS px.</param>
/// <param name="Height">Of what covers it, in CSS px.</param>
/// <param name="Role">What a screen reader takes it for.</param>
internal sealed record Blank(bool InTheSameTask, string Text, string BodyDisplay, double Width, double Height, string? Role)
{
    private static readonly JsonSerializerOptions Names = JsonSerializerOptions.Web;

    /// <summary>
    /// Watches a visitor's pages from within: once the way out loads, a browser answers no more questions about the
    /// page that is left, but it still passes on what that page reports by itself.
    /// </summary>
    public static async Task<Task<Blank>> WatchForAsync(Visitor visitor)
    {
        var seen = new TaskCompletionSource<Blank>(TaskCreationOptions.RunContinuationsAsynchronously);
        await visitor.Page.ExposeFunctionAsync<string>("blanked", report => seen.TrySetResult(JsonSerializer.Deserialize<Blank>(report, Names)!));
        await visitor.Page.AddInitScriptAsync("""
            let acting = false;
            const nextTask = new MessageChannel();
            nextTask.port1.onmessage = () => { acting = false; };
            for (const kind of ['click', 'keyup']) addEventListener(kind, () => { acting = true; nextTask.port2.postMessage(''); }, true);
            const watch = new MutationObserver(() => {
              const root = document.documentElement;
              if (!root?.classList.contains('leaving')) return;
              const inTheSameTask = acting;
              watch.disconnect();
              const cover = root.lastElementChild;
              const box = cover.getBoundingClientRect();
              blanked(JSON.stringify({
                inTheSameTask, text: root.innerText.trim(), bodyDisplay: getComputedStyle(document.body).display,
                width: box.width, height: box.height, role: cover.getAttribute('role'),
              }));
            });
            watch.observe(document, { attributes: true, subtree: true });
            """);
        return seen.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }
}
