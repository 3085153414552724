using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Guide.Tests.Exercises;

/// <summary>What people really get to do.</summary>
public class RealExercisesTests
{
    private static PublishedExercises Exercises => RealContentTests.Guide.Exercises;

    [Fact]
    public void There_are_the_twelve_kinds()
    {
        string[] kinds =
        [
            "slow-breathing", "sighing", "body-scan", "five-senses", "gentle-stretching", "noticing-walk", "name-a-feeling",
            "cool-water", "one-song", "kind-sentence", "small-contact", "ten-minutes-of-moving", "wind-down",
        ];

        Assert.Empty(kinds.Except(Exercises.All.Select(exercise => exercise.Slug)));
    }

    [Fact]
    public void The_first_takes_a_minute_and_looks_outward_with_open_eyes() =>
        Assert.Equal((1, Direction.Outward, true), (Exercises.All[0].Minutes, Exercises.All[0].Direction, Exercises.All[0].HasOpenEyes));

    [Fact]
    public void Every_exercise_reads_easily() =>
        Assert.All(Exercises.All, exercise => Assert.InRange(exercise.Readability.Grade, 0, 6));

    [Fact]
    public void The_first_step_of_every_exercise_says_that_one_can_stop() =>
        Assert.All(Exercises.All.SelectMany(exercise => exercise.Ways), way => Assert.Contains(
            way.Steps.Take(2), step => step.More?.Contains("You can stop at any time", StringComparison.Ordinal) == true));

    [Fact]
    public void Whatever_turns_inward_names_what_to_do_when_it_gets_worse() =>
        Assert.All(Exercises.All.Where(exercise => exercise.Direction == Direction.Inward), exercise => Assert.Contains(
            exercise.Cautions, caution => caution.Contains("look", StringComparison.Ordinal) || caution.Contains("name three", StringComparison.Ordinal) || caution.Contains("Listen", StringComparison.Ordinal)));

    [Fact]
    public void A_body_scan_takes_3_10_or_20_minutes() =>
        Assert.Equal([3, 10, 20], Exercises.For("body-scan")!.Ways.Select(way => way.Minutes));

    [Fact]
    public void Every_stretch_has_a_drawing() =>
        Assert.All(Exercises.For("gentle-stretching")!.Ways, way => Assert.All(way.Steps.Skip(1).SkipLast(1), step => Assert.NotNull(step.Picture)));

    // The proof of loading, once more and from outside: by answering as a visitor would.
    [Fact]
    public void Every_way_through_start_ends_within_three_questions_with_three_reasons_and_danger_leads_to_help()
    {
        var rules = Exercises.Start;
        var endings = Walk(rules, []).ToList();

        Assert.Equal(rules.Paths().Count(), endings.Count);
        Assert.All(endings, walked =>
        {
            Assert.InRange(walked.Answers.Count, 1, StartRules.MostQuestions);
            Assert.Equal(StartRules.SuggestionCount, walked.Ending.Suggestions.DistinctBy(suggestion => suggestion.Address).Count());
            Assert.All(walked.Ending.Suggestions, suggestion => Assert.NotEmpty(suggestion.Words));
            var speaksOfDanger = walked.Answers.Any(answer => answer.Contains("suicide", StringComparison.Ordinal) || answer.Contains("not safe", StringComparison.Ordinal));
            Assert.True(!speaksOfDanger || walked.Ending.IsDanger);
            Assert.True(!walked.Ending.IsDanger || walked.Ending.Suggestions[0].Address == "/help");
        });
        Assert.Contains(endings, walked => walked.Ending.IsDanger && walked.Answers.Count == 1);
    }

    private static IEnumerable<(IReadOnlyList<string> Answers, StartEnding Ending)> Walk(StartRules rules, IReadOnlyList<string> answers)
    {
        var place = rules.Follow(answers)!;
        return place.Ending is { } ending
            ? [(answers, ending)]
            : place.Question!.Answers.SelectMany(answer => Walk(rules, [.. answers, answer.Say]));
    }
}
