using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Mvc;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>One exercise: a page to read, which the script turns into a player.</summary>
internal sealed class ExerciseModel(GuideContent content) : SitePage
{
    public Exercise Exercise { get; private set; } = null!;

    public Exercise Outward => content.Guide.Exercises.OutwardInsteadOf(Exercise);

    public override PageHead Head => new(Exercise.Title, Exercise.Summary)
    {
        Area = SiteArea.Exercises,
        Languages = content.LanguagesOf(Exercise),
        Scripts = ["player", "read-aloud"],
    };

    public IActionResult OnGet(string slug)
    {
        if (content.Guide.Exercises.For(slug) is not { } exercise)
            return NotFound();
        Exercise = exercise;
        return Page();
    }
}
