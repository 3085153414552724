using System.Xml.Linq;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Browser.Pages;

/// <summary>Which pages there are to look at.</summary>
internal static class SitePages
{
    public const string Part = "/guide/what-numbness-is";
    public const string Whole = "/guide/all";
    public const string Missing = "/nope";

    // Countries' pages are one template; these hold everything it can show.
    private static readonly string[] TellingCountries = ["us", "gb", "nz", "jp", "af"];

    /// <summary>One of each kind.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "/", "/guide", Part, Whole, "/help", "/help/find?q=united", "/help/us", "/help/us/card", "/exercises", "/exercises/slow-breathing", "/exercises/gentle-stretching", "/exercises/body-scan/after", "/start", "/programme", "/sources", "/safety", "/search?q=sleep", "/settings", Missing,
    ];

    /// <summary>Every page of the sitemap, but only telling countries; and those that no sitemap names.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(RunningSite site)
    {
        using var client = site.CreateClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync(SiteAddresses.Sitemap, TestContext.Current.CancellationToken));
        string[] countries = [.. TellingCountries, OneWithUnconfirmedLines(site)];
        var listed = sitemap.Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath)
            .Where(path => !IsCountry(path) || countries.Contains(path[^2..]));
        return [.. listed.Union(Kinds)];
    }

    private static bool IsCountry(string path) => path.StartsWith("/help/", StringComparison.Ordinal);

    private static string OneWithUnconfirmedLines(RunningSite site) =>
        site.Helplines.Countries.First(country => country.Lines.Any(line => line.Confidence == Confidence.Unconfirmed)).Code.ToLowerInvariant();
}
