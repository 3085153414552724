using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Guide.Tests.Exercises;

/// <summary>Where the real questions of <c>/start</c> lead, held against what the guide says of danger.</summary>
public class RealEndingsTests
{
    private static readonly PublishedExercises Exercises = RealContentTests.Guide.Exercises;

    private static IReadOnlyList<(IReadOnlyList<StartAnswer> Path, StartEnding Ending)> Endings =>
        [.. Exercises.Start.Paths().Select(path => (path, Exercises.Start.Follow(path.Select(answer => answer.Say))!.Ending!))];

    [Theory]
    [InlineData("suicide")]
    [InlineData("self-harm")]
    [InlineData("harming myself")]
    [InlineData("want to die")]
    [InlineData("not safe")]
    [InlineData("no longer eat")]
    [InlineData("lose time")]
    [InlineData("restless")]
    [InlineData("numb or weak face")]
    public void What_the_guide_calls_urgent_can_be_said_and_leads_to_help_first(string words)
    {
        var saying = Endings.Where(end => end.Path[^1].Say.Contains(words, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(saying);
        Assert.All(saying, end => Assert.Equal((true, "/help"), (end.Ending.IsDanger, end.Ending.Suggestions[0].Address)));
    }

    [Fact]
    public void Nobody_in_danger_is_asked_more() =>
        Assert.All(Endings, end => Assert.DoesNotContain(end.Path.SkipLast(1), answer => answer.IsDanger));

    [Fact]
    public void In_danger_or_when_the_world_seems_unreal_no_exercise_turns_inward() =>
        Assert.All(
            Endings.Where(end => end.Ending.IsDanger || end.Path[0].Say.Contains("unreal", StringComparison.Ordinal)).SelectMany(end => ExercisesIn(end.Ending)),
            exercise => Assert.Equal(Direction.Outward, exercise.Direction));

    [Theory]
    [InlineData("Something to do", "/exercises/")]
    [InlineData("Something to read", "/guide/")]
    [InlineData("Someone to talk to", "/help")]
    public void What_was_asked_for_comes_first(string asked, string beginning)
    {
        var endings = Endings.Where(end => end.Path[^1].Say.StartsWith(asked, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(endings);
        Assert.All(endings, end => Assert.StartsWith(beginning, end.Ending.Suggestions[0].Address, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_began_a_medicine_is_led_to_the_part_on_medicines_and_told_why()
    {
        var endings = Endings.Where(end => end.Path[0].Say == "It began after a new medicine").ToList();

        Assert.NotEmpty(endings);
        Assert.All(endings, end => Assert.Contains(end.Ending.Suggestions, suggestion => suggestion.Address == "/guide/medicines" && suggestion.Words.Length > 0));
    }

    private static IEnumerable<Exercise> ExercisesIn(StartEnding ending) =>
        ending.Suggestions.Select(suggestion => Exercises.For(suggestion.Address.Split('/')[^1])).OfType<Exercise>();
}
