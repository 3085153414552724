using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>What can go wrong with a page's layout, found by measuring it.</summary>
internal static class Layout
{
    /// <summary>Empty where the page needs no scrolling sideways (WCAG 1.4.10); else what sticks out, and how far.</summary>
    public static Task<string[]> SidewaysAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const out = [...document.body.querySelectorAll('*')].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && !element.closest('svg svg');
          });
          return [`${root.scrollWidth} in ${root.clientWidth} px: ` + out.slice(0, 4).map(element => element.outerHTML.slice(0, 90)).join(' | ')];
        }
        """);

    /// <summary>The person's own spacing of text (WCAG 1.4.12).</summary>
    public static Task WidenTextAsync(IPage page) => page.EvaluateAsync("""
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """);

    /// <summary>Numbers of sources that stand in another line than the word before them, or than the number before them.</summary>
    public static Task<string[]> LinesBegunBySourcesAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('.cite')].filter(cite => {
          const before = document.createRange();
          const texts = document.createTreeWalker(cite.closest('p, li, td, div'), NodeFilter.SHOW_TEXT);
          let word = null;
          while (texts.nextNode() && !cite.contains(texts.currentNode)) if (texts.currentNode.data.trim()) word = texts.currentNode;
          if (!word) return false;
          const end = word.data.trimEnd().length;
          before.setStart(word, end - 1);
          before.setEnd(word, end);
          let at = before.getBoundingClientRect().left;
          return [...cite.querySelectorAll('a')].some(link => {
            const number = document.createRange();
            number.selectNodeContents(link.lastChild);
            const left = number.getBoundingClientRect().left, isBehind = left > at;
            at = left;
            return !isBehind;
          });
        }).map(cite => cite.parentElement.textContent.slice(0, 80))
        """);

    /// <summary>Boxes whose text is larger than the page's.</summary>
    public static Task<string[]> LargerBoxesAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const size = element => parseFloat(getComputedStyle(element).fontSize);
          const boxes = [...document.querySelectorAll('.note, .practice, .warning, .do, .dont, .care, .key-points')];
          return boxes.length === 0 ? ['no boxes'] : boxes.filter(box => size(box) > size(document.documentElement)).map(box => box.outerHTML.slice(0, 60));
        }
        """);

    /// <summary>Words and signs in drawings that come out smaller than 12 px.</summary>
    public static Task<string[]> SmallSignsAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('svg text')].filter(text => text.checkVisibility() && parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 12)
          .map(text => `small: ${text.textContent} in ${text.closest('svg').getAttribute('class')}`)
        """);

    /// <summary>Text that is cut off, that leaves its button, or links of the help bar that lie on each other.</summary>
    public static Task<string[]> ClippedAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const found = [];
          const name = element => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 50)}”`;
          const isSeen = element => element.checkVisibility() && !element.closest('.unseen, .skip, svg');
          const cuts = value => value === 'hidden' || value === 'clip';
          const width = document.documentElement.clientWidth;

          for (const element of document.body.querySelectorAll('*')) {
            if (!isSeen(element)) continue;
            const style = getComputedStyle(element);
            if ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
              found.push(`cut off: ${name(element)}`);
          }

          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (!text.data.trim() || !isSeen(text.parentElement)) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const button = text.parentElement.closest('.button, .chip, .help-bar li a, .door');
            const frame = button?.getBoundingClientRect();
            for (const box of range.getClientRects()) {
              if (box.width < 2) continue;
              if (box.right > width + 1 || box.left < -1) found.push(`out of the page: ${name(text.parentElement)}`);
              else if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 4 || box.bottom > frame.bottom + 4)) found.push(`out of its button: ${name(button)}`);
            }
          }

          const links = [...document.querySelectorAll('.help-bar a')].filter(isSeen);
          for (const [at, one] of links.entries())
            for (const other of links.slice(at + 1)) {
              const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
              if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
                found.push(`on each other: ${name(one)} and ${name(other)}`);
            }
          return [...new Set(found)];
        }
        """);
}
