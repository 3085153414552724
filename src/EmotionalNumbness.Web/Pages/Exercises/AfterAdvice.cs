using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Journal.Exercises;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <param name="Answer">What was said.</param>
/// <param name="Exercise">What was done.</param>
/// <param name="Outward">Where to turn when it made things worse.</param>
internal sealed record AfterAdvice(AfterExercise Answer, Exercise Exercise, Exercise Outward);
