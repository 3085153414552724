using EmotionalNumbness.Guide;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

internal sealed class SourcesModel(GuideContent content, IStringLocalizer<Words> words) : SitePage
{
    public PublishedGuide Guide => content.Guide;

    public override PageHead Head => new(words["Sources.Heading"], words["Sources.Lead"]);
}
