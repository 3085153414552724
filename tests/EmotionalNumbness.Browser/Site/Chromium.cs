using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Site;

internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // A full Chromium draws two pages of its own for the address bar of every window, which costs more than our page.
    // The switch counts once only, so what Playwright 1.64 itself turns off stands here again.
    private static readonly string[] Without =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls",
        "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
        "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "AutoDeElevate",
        "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "OmniboxNext",
    ];

    // Nothing but the pages under test may use the network; a container has no sandbox to offer.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-features=" + string.Join(',', Without),
    ];

    /// <param name="playwright">Starts it.</param>
    /// <param name="without">What Playwright itself would add and a test does not want.</param>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, params string[] without) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = OnThisMachine(), Args = Arguments, IgnoreDefaultArgs = without });

    /// <summary>With a profile that stays in its folder.</summary>
    public static Task<IBrowserContext> OpenProfileAsync(IPlaywright playwright, string folder, string site, string[] arguments) =>
        playwright.Chromium.LaunchPersistentContextAsync(folder, new() { ExecutablePath = OnThisMachine(), Args = [.. Arguments, .. arguments], BaseURL = site });

    /// <summary>The browser on the path; null where there is none, so that Playwright's own download is used.</summary>
    private static string? OnThisMachine() =>
        Names.SelectMany(name => Folders().Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static string[] Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
