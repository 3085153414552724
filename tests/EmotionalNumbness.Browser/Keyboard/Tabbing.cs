using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Keyboard;

/// <summary>Walks through a page with the Tab key.</summary>
internal static class Tabbing
{
    private const string CountReachable = """
        () => {
          globalThis.reachable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
          return reachable.length;
        }
        """;

    private const string Measure = """
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const bar = document.getElementById('help-bar');
          const points = [[.5, .5], [.02, .1], [.98, .1], [.02, .9], [.98, .9]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
          return {
            index: reachable.indexOf(element),
            name: `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 50)}”`,
            href: element.getAttribute('href') ?? '',
            hasOutline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            isInView: box.top >= -1 && box.left >= -1 && box.right <= innerWidth + 1 && (box.bottom <= innerHeight + 1 || box.height > innerHeight),
            isCovered: !bar.contains(element) && points.some(([x, y]) => bar.contains(document.elementFromPoint(x, y))),
          };
        }
        """;

    public static Task<int> CountReachableAsync(IPage page) => page.EvaluateAsync<int>(CountReachable);

    /// <summary>Presses a key, Tab or Shift+Tab, and measures after each press.</summary>
    public static async Task<IReadOnlyList<TabStop>> PressAsync(IPage page, string key, int times)
    {
        var stops = new List<TabStop>(times);
        for (var i = 0; i < times; i++)
        {
            await page.Keyboard.PressAsync(key);
            stops.Add(await page.EvaluateAsync<TabStop>(Measure));
        }

        return stops;
    }
}
