using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>A page of somebody whom motion makes ill.</summary>
internal static class Motion
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')]
          .filter(element => {
            const style = getComputedStyle(element);
            return style.transitionDuration.split(', ').some(time => parseFloat(time) > 0) || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
          })
          .map(element => element.outerHTML.slice(0, 110))
          .concat(document.getAnimations().map(motion => `runs: ${motion.effect.target.outerHTML.slice(0, 90)}`))
        """;

    /// <summary>What would move though less motion was asked for.</summary>
    public static async Task<string[]> LeftAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var moving = await page.EvaluateAsync<string[]>(Moving);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        return moving;
    }
}
