using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>Gives the site the name its host chose, wherever a page says it.</summary>
internal sealed class BrandedLocalizer(IStringLocalizer inner, SiteOptions site) : IStringLocalizer
{
    public LocalizedString this[string name] => name switch
    {
        "Site.Name" => new LocalizedString(name, site.Name),
        "Site.ShortName" => new LocalizedString(name, site.ShortName.Length > 0 ? site.ShortName : site.Name),
        _ => inner[name],
    };

    public LocalizedString this[string name, params object[] arguments] => inner[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);
}
