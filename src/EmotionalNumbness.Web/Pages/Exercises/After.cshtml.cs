using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>"Better, the same, worse": answered with what fits, and kept in an unlocked journal or nowhere.</summary>
[IgnoreAntiforgeryToken]
internal sealed class AfterModel(GuideContent content, KeepAnswer keep, IStringLocalizer<ExerciseWords> say) : SitePage
{
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>Null where nothing was answered yet.</summary>
    public AfterAdvice? Advice { get; private set; }

    /// <summary>Where the answer went; null before there is one.</summary>
    public KeptAnswer? Kept { get; private set; }

    public override PageHead Head => new(say["After.Title", Exercise.Title], say["After.Lead"]) { Area = SiteArea.Exercises, IsIndexed = false };

    public IActionResult OnGet(string slug) => Answer(slug, null);

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm(Name = "answer")] string? answer)
    {
        Response.Headers.CacheControl = "no-store";
        var page = Answer(slug, AnswerOf(answer));
        if (Advice is { } advice)
            Kept = await keep.KeepAsync(HttpContext, advice.Exercise.Slug, advice.Answer);
        return page;
    }

    private IActionResult Answer(string slug, AfterExercise? answer)
    {
        var exercises = content.Guide.Exercises;
        if (exercises.For(slug) is not { } exercise)
            return NotFound();
        Exercise = exercise;
        Advice = answer is { } given ? new AfterAdvice(given, exercise, exercises.OutwardInsteadOf(exercise)) : null;
        return Page();
    }

    private static AfterExercise? AnswerOf(string? answer) => answer switch
    {
        "better" => AfterExercise.Better,
        "same" => AfterExercise.Same,
        "worse" => AfterExercise.Worse,
        _ => null,
    };
}
