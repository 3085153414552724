using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Exercises;

/// <summary>An exercise in a visitor's browser, and what can be seen of it.</summary>
internal sealed class PlayerPage(Visitor visitor)
{
    // Notes when, by the page's own clock, the words of an element changed.
    private const string Watch = """
        selector => {
          globalThis.changes = [];
          const element = document.querySelector(selector);
          new MutationObserver(() => {
            const words = element.textContent.trim();
            if (words && words !== changes.at(-1)?.words) changes.push({ at: performance.now(), words });
          }).observe(element, { childList: true, characterData: true, subtree: true });
        }
        """;

    public IPage Page => visitor.Page;

    public ILocator Player => Page.Locator("[data-player]");

    public ILocator Say => Page.Locator("[data-say]");

    public ILocator Where => Page.Locator("[data-where]");

    public ILocator After => Page.Locator("[data-after]");

    public ILocator Start => Page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true });

    public static Exercise Exercise(RunningSite site, string slug) =>
        site.Services.GetRequiredService<LiveContent<GuideContent>>().Current.Guide.Exercises.For(slug)!;

    public ILocator Button(string name) => Player.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task ChooseAsync(string label) => Page.Locator(".begin").GetByText(label, new() { Exact = true }).ClickAsync();

    public Task WatchAsync(string selector) => Page.EvaluateAsync(Watch, selector);

    public Task<Change[]> ChangesAsync() => Page.EvaluateAsync<Change[]>("() => changes");

    /// <summary>Something the page said, and when, in milliseconds of its own clock.</summary>
    internal sealed record Change
    {
        public double At { get; init; }

        public string Words { get; init; } = "";
    }
}
