using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>A page where the person's own few colours take the place of ours.</summary>
internal static class ForcedColours
{
    private const string Lost = """
        () => {
          const found = new Set();
          const name = element => element.outerHTML.slice(0, 110);
          const groundOf = element => {
            let ground = element;
            while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
            return ground ? getComputedStyle(ground).backgroundColor : '';
          };
          const plate = getComputedStyle(document.body).backgroundColor;
          const seen = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip');
          for (const element of document.querySelectorAll('button, .button, .chip, input:not([type=hidden]), select, textarea')) {
            if (!seen(element)) continue;
            const style = getComputedStyle(element);
            const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Color`] !== groundOf(element.parentElement));
            const isDrawnByBrowser = element.matches('[type=checkbox], [type=radio]') && style.appearance !== 'none';
            if (sides.length === 0 && !isDrawnByBrowser && !style.textDecorationLine.includes('underline')) found.add(`no edge: ${name(element)}`);
          }
          for (const element of document.querySelectorAll('main *, .help-bar *, .masthead *, .foot *')) {
            if (element.closest('svg') || !seen(element) || ![...element.childNodes].some(child => child.nodeType === 3 && child.data.trim())) continue;
            const { color, forcedColorAdjust } = getComputedStyle(element);
            // Behind words the browser lays a plate of the page's colour, whatever the ground is.
            if (color === plate && forcedColorAdjust !== 'none') found.add(`as its plate: ${name(element)}`);
            if (color === groundOf(element)) found.add(`as its ground: ${name(element)}`);
          }
          const focused = [...document.querySelectorAll('main :is(a[href], button, input)')].find(seen);
          focused?.focus();
          if (focused && (getComputedStyle(focused).outlineStyle === 'none' || getComputedStyle(focused).outlineColor === groundOf(focused.parentElement))) found.add(`no ring: ${name(focused)}`);
          focused?.blur();
          const current = document.querySelector('.masthead [aria-current]');
          const other = document.querySelector('.masthead nav a:not([aria-current])');
          if (current && getComputedStyle(current).borderBottomColor === getComputedStyle(other).borderBottomColor) found.add(`as the others: ${name(current)}`);
          return [...found];
        }
        """;

    /// <summary>What loses its edge, its words or its ring of focus in forced colours.</summary>
    public static async Task<string[]> LostAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        var lost = await page.EvaluateAsync<string[]>(Lost);
        await page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.None });
        return lost;
    }
}
