using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>How large a thing is that a finger has to hit.</summary>
internal static class Targets
{
    // WCAG 2.5.5, AAA: 44 px. What stands within a line of text is exempt, and a box to tick is as large as its label.
    private const string TooSmall = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .unseen') && getComputedStyle(element).display !== 'inline')
          .filter(element => {
            const box = (element.matches('[type=checkbox], [type=radio]') && element.closest('label') || element).getBoundingClientRect();
            return Math.min(box.width, box.height) < 44 - .5;
          })
          .map(element => {
            const box = element.getBoundingClientRect();
            return `${innerWidth} px: ${Math.round(box.width)} by ${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`;
          })
        """;

    public static Task<string[]> TooSmallAsync(IPage page) => page.EvaluateAsync<string[]>(TooSmall);
}
