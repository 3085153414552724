using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>How much of a small window the help bar takes and keeps.</summary>
internal static class HelpBarShare
{
    /// <summary>Empty where the bar keeps no more than a third of the window in front of the text.</summary>
    public static Task<string[]> TooMuchAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const bar = document.getElementById('help-bar');
          const height = bar.getBoundingClientRect().height;
          return getComputedStyle(bar).position === 'sticky' && height > innerHeight / 3 ? [`the bar keeps ${Math.round(height)} of ${innerHeight} px`] : [];
        }
        """);
}
