using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>Gives the site the name its host chose, wherever a page says it.</summary>
/// <remarks>Reads the options when a word is asked for: what is wrong with them is told at start, in one line, and not here.</remarks>
internal sealed class BrandedLocalizer(IStringLocalizer inner, IOptions<SiteOptions> site) : IStringLocalizer
{
    public LocalizedString this[string name] => name switch
    {
        "Site.Name" when site.Value.Name.Length > 0 => new LocalizedString(name, site.Value.Name),
        "Site.ShortName" when site.Value is { Name.Length: > 0 } or { ShortName.Length: > 0 } =>
            new LocalizedString(name, site.Value.ShortName.Length > 0 ? site.Value.ShortName : site.Value.Name),
        _ => inner[name],
    };

    public LocalizedString this[string name, params object[] arguments] => inner[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);
}
