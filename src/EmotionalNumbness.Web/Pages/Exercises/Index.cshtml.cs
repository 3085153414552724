using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

internal sealed class IndexModel(GuideContent content, IStringLocalizer<ExerciseWords> say) : SitePage
{
    public PublishedExercises Exercises => content.Guide.Exercises;

    /// <summary>What those are written in that are not translated.</summary>
    public string Original => content.Guide.OriginalLanguage;

    /// <summary>What the groups' names are written in.</summary>
    public string GroupLanguage => Exercises.All.Any(exercise => exercise.Language != Original) ? content.Guide.Language : Original;

    public override PageHead Head => new(say["List.Heading"], say["List.Lead"]) { Area = SiteArea.Exercises, Languages = [Original] };
}
