using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser;

/// <summary>The palette itself, wherever a page may put it (WCAG 1.4.6, 1.4.11).</summary>
[SameWithoutScripts("colours come from the style sheet")]
public class ColourTests(Browsing browsing)
{
    private const double Text = 7;
    private const double Shape = 3;

    private static readonly string[] Grounds = ["--paper", "--surface", "--sunken", "--sea-wash", "--dawn-wash"];

    private static readonly (string Ink, string On)[] TextPairs =
    [
        .. Pairs(["--ink", "--ink-soft", "--sea"], [.. Grounds, "--mark"]),
        ("--help-ink", "--help"),
        ("--on-sea", "--sea"),
    ];

    private static readonly (string Ink, string On)[] ShapePairs = [.. Pairs(["--edge", "--focus"], Grounds)];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_seven_to_one_from_every_ground(ColorScheme theme) =>
        Assert.Empty(await TooFaintAsync(theme, TextPairs, Text));

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Edges_and_the_focus_ring_stand_out_three_to_one(ColorScheme theme) =>
        Assert.Empty(await TooFaintAsync(theme, ShapePairs, Shape));

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Buttons_are_legible_where_they_stand(ColorScheme theme)
    {
        await using var visitor = await browsing.ArriveAsync((Device.Desktop with { Colours = theme }).ThatChose("US"));
        await visitor.OpenAsync("/help/gb");

        var buttons = await visitor.Page.EvaluateAsync<string[][]>("""
            () => [...document.querySelectorAll('.help-bar .call, .help-bar .leave, .care h2, .button')].map(element => {
              let ground = element;
              while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
              return [element.className || element.localName, getComputedStyle(element).color, getComputedStyle(ground).backgroundColor];
            })
            """);

        Assert.InRange(buttons.Length, 6, 50);
        Assert.All(buttons, button => Assert.True(Contrast(button[1], button[2]) >= Text, string.Join(' ', button)));
    }

    private static IEnumerable<(string Ink, string On)> Pairs(IEnumerable<string> inks, string[] grounds) =>
        inks.SelectMany(ink => grounds.Select(ground => (ink, ground)));

    private async Task<List<string>> TooFaintAsync(ColorScheme theme, (string Ink, string On)[] pairs, double least)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop with { Colours = theme });
        await visitor.OpenAsync("/settings");
        var names = pairs.SelectMany(pair => new[] { pair.Ink, pair.On }).Distinct().ToArray();
        var colours = await visitor.Page.EvaluateAsync<string[]>("""
            names => names.map(name => {
              const probe = document.createElement('p');
              probe.style.setProperty('color', `var(${name})`);
              document.body.append(probe);
              const colour = getComputedStyle(probe).color;
              probe.remove();
              return colour;
            })
            """, names);
        var colourOf = names.Zip(colours).ToDictionary(pair => pair.First, pair => pair.Second);

        return [.. pairs
            .Select(pair => (pair.Ink, pair.On, Ratio: Contrast(colourOf[pair.Ink], colourOf[pair.On])))
            .Where(pair => pair.Ratio < least)
            .Select(pair => $"{pair.Ink} on {pair.On}: {pair.Ratio:0.00}")];
    }

    // Contrast ratio and relative luminance as WCAG 2.2 defines them.
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string rgb)
    {
        var channels = rgb[(rgb.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',')
            .Select(channel => double.Parse(channel, System.Globalization.CultureInfo.InvariantCulture) / 255)
            .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4))
            .ToArray();
        Assert.Equal(3, channels.Length);
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
