using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

internal sealed class IndexModel(GuideContent content, IStringLocalizer<ExerciseWords> say) : SitePage
{
    public PublishedExercises Exercises => content.Guide.Exercises;

    /// <summary>What all exercises are written in: they are not translated yet.</summary>
    public string Language => content.Guide.OriginalLanguage;

    public override PageHead Head => new(say["List.Heading"], say["List.Lead"]) { Area = SiteArea.Exercises, Languages = [Language] };
}
