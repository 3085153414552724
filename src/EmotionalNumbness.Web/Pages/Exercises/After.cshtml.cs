using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>"Better, the same, worse": answered with what fits, and kept nowhere.</summary>
[IgnoreAntiforgeryToken]
internal sealed class AfterModel(GuideContent content, IStringLocalizer<ExerciseWords> say) : SitePage
{
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>Null where nothing was answered yet.</summary>
    public AfterAdvice? Advice { get; private set; }

    public override PageHead Head => new(say["After.Title", Exercise.Title], say["After.Lead"]) { Area = SiteArea.Exercises, IsIndexed = false };

    public IActionResult OnGet(string slug) => Answer(slug, null);

    public IActionResult OnPost(string slug, [FromForm(Name = "answer")] string? answer)
    {
        Response.Headers.CacheControl = "no-store";
        return Answer(slug, AnswerOf(answer));
    }

    private IActionResult Answer(string slug, AfterAnswer? answer)
    {
        var exercises = content.Guide.Exercises;
        if (exercises.For(slug) is not { } exercise)
            return NotFound();
        Exercise = exercise;
        Advice = answer is { } given ? new AfterAdvice(given, exercise, exercises.OutwardInsteadOf(exercise)) : null;
        return Page();
    }

    private static AfterAnswer? AnswerOf(string? answer) => answer switch
    {
        "better" => AfterAnswer.Better,
        "same" => AfterAnswer.Same,
        "worse" => AfterAnswer.Worse,
        _ => null,
    };
}
