using System.Globalization;
using EmotionalNumbness.Web.Hosting.Appearance;
using EmotionalNumbness.Web.Hosting.Visitors;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>Everything a rendered page depends on beside content.</summary>
/// <param name="Origin">Scheme and host, which absolute addresses in the page begin with.</param>
/// <param name="Path">Address with the path base.</param>
/// <param name="Language">Language of the interface.</param>
/// <param name="Display">See <see cref="DisplayChoices.Variant"/>.</param>
/// <param name="Country">See <see cref="VisitorCountry.Variant"/>.</param>
/// <param name="Slot">See <see cref="RenderedOnce.SlotAt"/>.</param>
internal sealed record PageKey(string Origin, string Path, string Language, string Display, string Country, long Slot)
{
    public static PageKey Of(HttpRequest request, VisitorCountry visitor, string origin, long slot) =>
        new(origin, request.PathBase + request.Path, CultureInfo.CurrentUICulture.Name, DisplayChoices.Of(request).Variant, visitor.Variant, slot);
}
