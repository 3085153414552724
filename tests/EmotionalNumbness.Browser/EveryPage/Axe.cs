using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>
/// axe-core, put into a page once and asked as often as needed. Deque.AxeCore.Playwright's own RunAxe puts it in
/// anew each time and returns all that is well, which takes four times as long.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // WCAG up to 2.2 at all three levels, with the rules that axe leaves out unless told, and its best practice.
    // Whatever has 7 to 1 (level AAA) has 4.5 to 1 (AA), and to measure colours takes most of the time.
    private const string EveryRule = """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }
        """;

    private const string ColourRules = "{ runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } }";

    private const string Ask = """
        async () => {
          // What only stands under the bar where the page happens to be scrolled to is no finding; the sweep looks at the focus under it.
          const bar = document.getElementById('help-bar');
          bar?.style.setProperty('position', 'static');
          const answer = await axe.run(document, { resultTypes: ['violations'], ...RULES });
          bar?.style.removeProperty('position');
          // Skip links stand before all landmarks; axe knows only those that lead to a fragment.
          const isSkipLink = node => document.querySelector(node.target[0])?.matches('body > a.skip');
          return answer.violations.flatMap(rule => rule.nodes.filter(node => rule.id !== 'region' || !isSkipLink(node)).map(node =>
            `${rule.id}: ${node.html.slice(0, 160)} (${node.any.concat(node.all, node.none).map(check => check.message).join('; ')})`));
        }
        """;

    public static Task PutIntoAsync(IPage page) => page.EvaluateAsync(Script);

    public static Task<string[]> ViolationsAsync(IPage page) => AskAsync(page, EveryRule);

    /// <summary>The rules whose answer depends on the theme.</summary>
    public static Task<string[]> ColourViolationsAsync(IPage page) => AskAsync(page, ColourRules);

    private static Task<string[]> AskAsync(IPage page, string rules) =>
        page.EvaluateAsync<string[]>(Ask.Replace("RULES", rules, StringComparison.Ordinal));
}
