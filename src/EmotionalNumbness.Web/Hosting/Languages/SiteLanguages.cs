using System.Globalization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>The languages of the site and the same page in each of them.</summary>
internal sealed class SiteLanguages(IOptions<LanguageOptions> options, IHttpContextAccessor http)
{
    /// <summary>The default first; one where there is only one.</summary>
    public IReadOnlyList<string> All => [LanguageOptions.Default, .. options.Value.Also];

    /// <summary>Those that people speak.</summary>
    public IReadOnlyList<string> Spoken => [.. All.Where(tag => !PseudoLocalizer.IsPseudo(CultureInfo.GetCultureInfo(tag)))];

    /// <summary>This page in another language: each stands below its own prefix, the default one at the root.</summary>
    public string HereIn(string language) => RootIn(language) + http.HttpContext!.Request.Path;

    /// <summary>The start page in another language.</summary>
    public string HomeIn(string language) => RootIn(language) + "/";

    private string RootIn(string language)
    {
        var here = http.HttpContext!.Request.PathBase.Value ?? "";
        var root = options.Value.Also.FirstOrDefault(tag => here.EndsWith("/" + tag, StringComparison.Ordinal)) is { } prefix ? here[..^(prefix.Length + 1)] : here;
        return root + (language == LanguageOptions.Default ? "" : "/" + language);
    }
}
