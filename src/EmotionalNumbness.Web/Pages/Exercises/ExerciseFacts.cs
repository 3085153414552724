using System.Globalization;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>What can be said of an exercise in a few words: how long, which direction, which eyes.</summary>
internal sealed class ExerciseFacts(IStringLocalizer<ExerciseWords> say)
{
    private const int SecondsInMinute = 60;

    public string Of(Exercise exercise) => string.Join(say["Facts.Between"], Minutes(exercise), Direction(exercise), Eyes(exercise));

    public string Minutes(Exercise exercise) =>
        say["Facts.Minutes", string.Join(say["Facts.Or"], exercise.Ways.Select(way => way.Minutes).Distinct())];

    public string Duration(int seconds) => (seconds / SecondsInMinute, seconds % SecondsInMinute) switch
    {
        (0, var rest) => say["Time.Seconds", rest],
        (var minutes, 0) => say["Time.Minutes", minutes],
        var (minutes, rest) => say["Time.Both", minutes, rest],
    };

    public string PerMinute(BreathPace pace) =>
        say["Time.Breaths", pace.Name, pace.BreathsIn(SecondsInMinute).ToString("0.#", CultureInfo.CurrentCulture)];

    private string Direction(Exercise exercise) =>
        say[exercise.Direction == EmotionalNumbness.Guide.Exercises.Direction.Outward ? "Facts.Outward" : "Facts.Inward"];

    private string Eyes(Exercise exercise) => say[exercise.HasOpenEyes ? "Facts.EyesOpen" : "Facts.EyesEither"];
}
