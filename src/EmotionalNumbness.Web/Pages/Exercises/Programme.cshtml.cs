using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>Seven gentle days, to read without a journal.</summary>
internal sealed class ProgrammeModel(GuideContent content) : SitePage
{
    public Programme Programme => content.Guide.Exercises.Programme;

    /// <summary>What it is written in: it is not translated.</summary>
    public string Language => content.Guide.OriginalLanguage;

    public override PageHead Head => new(Programme.Title, Programme.Summary) { Area = SiteArea.Exercises, Languages = [Language] };
}
