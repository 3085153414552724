using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>Puts the host's name where the site's own would stand.</summary>
internal sealed class BrandedLocalizerFactory(IStringLocalizerFactory inner, IOptions<SiteOptions> site) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) =>
        resourceSource == typeof(Words) ? new BrandedLocalizer(inner.Create(resourceSource), site) : inner.Create(resourceSource);

    public IStringLocalizer Create(string baseName, string location) => inner.Create(baseName, location);
}
