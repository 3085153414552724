using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>Where the focus is while somebody goes through a page, and whether they can see it.</summary>
internal static class Focus
{
    // Focused by script, which the browser treats like a keyboard while nothing was clicked: far quicker than pressing Tab
    // a hundred times. That Tab takes the same way is shown on some pages by real presses, in KeyboardTests.
    private const string Unseen = """
        () => {
          const found = new Set();
          const name = element => element.outerHTML.slice(0, 90);
          const bar = document.getElementById('help-bar');
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(element => !element.disabled && !element.closest('.skip') && element.checkVisibility({ visibilityProperty: true }));
          const most = 120;
          const some = all.length <= most ? all : all.filter((_, at) => at < most / 2 || at >= all.length - most / 2);
          for (const element of document.querySelectorAll('[tabindex]')) if (element.tabIndex > 0) found.add(`out of order: ${name(element)}`);
          for (const element of [...some, ...some.slice().reverse()]) {
            element.focus();
            if (document.activeElement !== element) { found.add(`takes no focus: ${name(element)}`); continue; }
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) found.add(`no ring: ${name(element)}`);
            if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) found.add(`out of sight: ${name(element)}`);
            if (bar.contains(element) || getComputedStyle(bar).position !== 'sticky') continue;
            const under = bar.getBoundingClientRect();
            if (box.top < under.bottom - 1 && box.height < innerHeight - under.bottom) found.add(`under the bar: ${name(element)}`);
          }
          document.activeElement.blur();
          return [...found];
        }
        """;

    /// <summary>What takes no focus, shows none, or hides it under the bar, going forwards and backwards (WCAG 2.4.3, 2.4.7, 2.4.12).</summary>
    public static Task<string[]> UnseenAsync(IPage page) => page.EvaluateAsync<string[]>(Unseen);
}
