using EmotionalNumbness.Guide.Exercises;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>How somebody feels after an exercise.</summary>
internal enum AfterAnswer
{
    Better,
    Same,
    Worse,
}

/// <param name="Answer">What was said.</param>
/// <param name="Exercise">What was done.</param>
/// <param name="Outward">Where to turn when it made things worse.</param>
internal sealed record AfterAdvice(AfterAnswer Answer, Exercise Exercise, Exercise Outward);
