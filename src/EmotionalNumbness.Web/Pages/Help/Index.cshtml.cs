using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

internal sealed class IndexModel(
    HelplineDirectory helplines,
    VisitorCountry visitor,
    TimeProvider time,
    ContentOptions options,
    IStringLocalizer<Words> words) : SitePage
{
    public IReadOnlyList<CountryHelplines> Countries => [.. helplines.Countries.InSpokenOrder()];

    public VisitorCountry Visitor => visitor;

    public CountryView? Local => visitor.Country is { } country ? new CountryView(country, time, options) : null;

    public override PageHead Head => new(words["Help.Heading"], words["Help.Lead"]) { Area = SiteArea.Help };
}
