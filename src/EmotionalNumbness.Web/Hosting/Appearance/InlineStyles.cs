using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>
/// The site's style sheets, joined and written into every page, so that the first view needs one request.
/// The content security policy names their hash; it is computed once at start.
/// </summary>
internal sealed partial class InlineStyles
{
    /// <summary>In the order of the cascade: tokens, then the bare elements, then the components.</summary>
    private static readonly string[] Order =
        ["tokens", "base", "layout", "help-bar", "masthead", "home", "prose", "cards", "contents", "controls", "help", "footer", "print"];

    public InlineStyles(IWebHostEnvironment environment)
    {
        var sheets = Order.Select(name => Read(environment, $"css/{name}.css"));
        Text = Squeeze(string.Concat(sheets));
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>What stands between <c>&lt;style&gt;</c> and <c>&lt;/style&gt;</c>, to the byte.</summary>
    public string Text { get; }

    /// <summary>Its source expression for the policy.</summary>
    public string Hash { get; }

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
