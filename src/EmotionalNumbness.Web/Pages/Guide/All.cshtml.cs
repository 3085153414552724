using EmotionalNumbness.Guide;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Guide;

internal sealed class AllModel(GuideContent content, IStringLocalizer<Words> words) : SitePage
{
    public PublishedGuide Guide => content.Guide;

    public override PageHead Head => new(words["Whole.Heading"], words["Guide.Lead"]) { Area = SiteArea.Guide };
}
