using System.Text.RegularExpressions;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>What belongs to a kept guide: everything there is to read, and every country's lines. Nothing that is asked or chosen.</summary>
internal static partial class KeptAddresses
{
    private static readonly string[] Always =
    [
        SiteAddresses.Home, SiteAddresses.Guide, SiteAddresses.WholeGuide, SiteAddresses.Exercises, SiteAddresses.Start,
        SiteAddresses.Programme, SiteAddresses.Sources, SiteAddresses.Help, SiteAddresses.Keep,
    ];

    public static IReadOnlyList<string> Of(PublishedGuide guide, HelplineDirectory helplines) =>
    [
        .. Always,
        .. guide.Parts.Select(part => $"{SiteAddresses.Guide}/{part.Slug}"),
        .. guide.Exercises.All.SelectMany(exercise => new[] { $"{SiteAddresses.Exercises}/{exercise.Slug}", $"{SiteAddresses.Exercises}/{exercise.Slug}/after" }),
        .. guide.Pages.Select(page => $"/{page.Slug}"),
        .. helplines.Countries.Select(country => $"{SiteAddresses.Help}/{country.Code.ToLowerInvariant()}"),
    ];

    /// <summary>The scripts and pictures that these pages load.</summary>
    public static IEnumerable<string> AssetsOf(IEnumerable<string> pages) =>
        pages.SelectMany(page => Loaded().Matches(page)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The modules that a script of ours loads itself, as it writes them: <c>./voice.js</c>.</summary>
    public static IEnumerable<string> ImportsOf(string script) => Imported().Matches(script).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""(?:src|href)="([^"?#]*/(?:js|icons|images)/[^"?#]+)["]""")]
    private static partial Regex Loaded();

    [GeneratedRegex(@"from '\./([a-z-]+\.js)'")]
    private static partial Regex Imported();
}
