using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

internal sealed class IndexModel(GuideContent content, IStringLocalizer<ExerciseWords> say) : SitePage
{
    public PublishedExercises Exercises => content.Guide.Exercises;

    public override PageHead Head => new(say["List.Heading"], say["List.Lead"]) { Area = SiteArea.Exercises };
}
