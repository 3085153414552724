using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>
/// The site's style sheets, joined and written into every page, so that the first view needs one request; what only one
/// area of the site uses stands in that area's pages alone. The content security policy names their hashes, computed once at start.
/// </summary>
internal sealed partial class InlineStyles
{
    /// <summary>In the order of the cascade: tokens, then the bare elements, then the components.</summary>
    private static readonly string[] Everywhere =
        ["tokens", "base", "layout", "help-bar", "masthead", "home", "prose", "cards", "contents", "controls", "help", "footer", "print"];

    private static readonly Dictionary<SiteArea, string[]> OnlyIn = new()
    {
        [SiteArea.Exercises] = ["exercises"],
        [SiteArea.Journal] = ["journal", "check-in", "insight"],
    };

    private readonly Dictionary<SiteArea, InlineStyle> ofArea;

    /// <param name="environment">Where the style sheets are.</param>
    /// <param name="hostsTokens">What a host sets otherwise: last, so that it counts.</param>
    public InlineStyles(IWebHostEnvironment environment, string hostsTokens)
    {
        Shared = StyleOf(Join(environment, Everywhere) + hostsTokens);
        ofArea = OnlyIn.ToDictionary(area => area.Key, area => StyleOf(Join(environment, area.Value)));
    }

    /// <summary>Of every page.</summary>
    public InlineStyle Shared { get; }

    /// <summary>Source expressions of all that may stand in a page, for the policy.</summary>
    public IEnumerable<string> Hashes => [Shared.Hash, .. ofArea.Values.Select(style => style.Hash)];

    /// <summary>What an area's pages have beside that; null for most.</summary>
    public InlineStyle? Of(SiteArea area) => ofArea.GetValueOrDefault(area);

    private static string Join(IWebHostEnvironment environment, string[] names) => string.Concat(names.Select(name => Read(environment, $"css/{name}.css")));

    private static InlineStyle StyleOf(string sheets)
    {
        var text = Squeeze(sheets);
        return new InlineStyle(text, "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static string Read(IWebHostEnvironment environment, string path)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
        return reader.ReadToEnd();
    }

    // Only what can't change the meaning: comments, line ends and indentation.
    private static string Squeeze(string css) => LineEnds().Replace(Comments().Replace(css, ""), "");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineEnds();
}

/// <param name="Text">What stands between <c>&lt;style&gt;</c> and <c>&lt;/style&gt;</c>, to the byte.</param>
/// <param name="Hash">Its source expression for the policy.</param>
internal sealed record InlineStyle(string Text, string Hash);
