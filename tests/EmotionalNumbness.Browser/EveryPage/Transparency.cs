using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>A page of somebody who cannot read what shines through. No words of ours stand on or in anything translucent, asked for or not.</summary>
internal static class Transparency
{
    private const string Translucent = """
        () => {
          const isPartly = value => value > 0 && value < 1;
          const alphaOf = colour => Number(colour.match(/[,/]\s*([0-9.]+)\)$/)?.[1] ?? 1);
          const isTranslucent = element => {
            const style = getComputedStyle(element);
            return isPartly(Number(style.opacity)) || style.backdropFilter !== 'none' || (style.backgroundColor.startsWith('rgba') && isPartly(alphaOf(style.backgroundColor)))
              || (style.color.startsWith('rgba') && isPartly(alphaOf(style.color)));
          };
          const hasWords = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
          return [...document.body.querySelectorAll('*')]
            .filter(element => hasWords(element) && element.checkVisibility())
            .filter(element => { for (let at = element; at; at = at.parentElement) if (isTranslucent(at)) return true; return false; })
            .map(element => element.outerHTML.slice(0, 110));
        }
        """;

    public static Task<string[]> FoundAsync(IPage page) => page.EvaluateAsync<string[]>(Translucent);
}
