using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Site;

/// <summary>What a visitor holds in their hand, and how it is set.</summary>
public sealed record Device
{
    /// <summary>Wide screen, in New York, in American English, light.</summary>
    public static readonly Device Desktop = new();

    /// <summary>The narrowest phone we design for.</summary>
    public static readonly Device Phone = new() { Width = 360, Height = 780 };

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public string Zone { get; init; } = "America/New_York";

    public string Locale { get; init; } = "en-US";

    public bool HasScript { get; init; } = true;

    /// <summary>
    /// True where pages may be kept for reading offline. Every fresh device then fetches some ahead of time, which
    /// tests of other things need not wait for.
    /// </summary>
    public bool KeepsPages { get; init; }

    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    /// <summary>Kept on the device from an earlier visit.</summary>
    public IReadOnlyDictionary<string, string> Cookies { get; init; } = new Dictionary<string, string>();

    /// <summary>The same device after its owner chose a country; "none" for no country.</summary>
    public Device ThatChose(string country) => this with { Cookies = new Dictionary<string, string>(Cookies) { ["country"] = country } };
}
