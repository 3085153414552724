using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>Seven gentle days, to read without a journal.</summary>
internal sealed class ProgrammeModel(GuideContent content) : SitePage
{
    public Programme Programme => content.Guide.Exercises.Programme;

    public override PageHead Head => new(Programme.Title, Programme.Summary) { Area = SiteArea.Exercises };
}
