using System.Text.Json;
using CsCheck;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Tests.CheckIns;

public sealed class AnswerTests
{
    private static readonly CheckIn Bare = new() { Day = new DateOnly(2026, 11, 22), At = new DateTimeOffset(2026, 11, 22, 21, 4, 0, TimeSpan.FromHours(1)) };

    [Fact]
    public void Every_answer_comes_back_as_it_went() => AnyRecord.CheckIn.Sample(checkIn => Assert.Equal(checkIn, Back(checkIn)));

    [Fact]
    public void The_four_answers_and_nothing_stay_apart()
    {
        Answer<int>[] answers = [Answer.Of(0), Answer.DontKnow<int>(), Answer.RatherNotSay<int>(), Answer.NotAsked<int>()];

        Assert.Distinct(answers);
        Assert.Equal(answers, answers.Select(answer => Back(Bare with { Feeling = answer }).Feeling));
    }

    [Fact]
    public void No_sensation_at_all_is_an_answer()
    {
        var nothing = Bare with { Sensations = Answer.Of<ValueList<Sensation>>([]) };

        Assert.Equal(nothing, Back(nothing));
        Assert.NotEqual(Bare, Back(nothing));
    }

    [Fact]
    public void The_json_is_the_one_that_the_specification_shows()
    {
        var checkIn = Bare with
        {
            Feeling = Answer.Of(0),
            Pleasantness = Answer.DontKnow<int>(),
            Words = Answer.Of<ValueList<string>>(["nothing"]),
            Sensations = Answer.Of<ValueList<Sensation>>([new("heavy", "chest"), new("cold", null)]),
            CouldCry = Answer.Of(Crying.DidNotTry),
            Alcohol = Answer.RatherNotSay<int>(),
        };

        Assert.Equal(
            """
            {"day":"2026-11-22","at":"2026-11-22T21:04:00+01:00","feeling":0,"pleasantness":{"answer":"dont-know"},"words":["nothing"],"sensations":[{"key":"heavy","place":"chest"},{"key":"cold"}],"couldCry":"did-not-try","alcohol":{"answer":"rather-not-say"}}
            """.Trim(),
            JsonSerializer.Serialize(checkIn, CheckInJson.Default.CheckIn).Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"answer":"perhaps"}""")]
    [InlineData("""{"answer":7}""")]
    [InlineData("""{"answer":"dont-know","and":1}""")]
    [InlineData("""{}""")]
    [InlineData(""" "7" """)]
    public void Anything_else_is_no_answer(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
        $$"""{"day":"2026-11-22","at":"2026-11-22T21:04:00+01:00","feeling":{{json}}}""", CheckInJson.Default.CheckIn));

    /// <summary>The id is the row's, not the header's.</summary>
    private static CheckIn Back(CheckIn checkIn) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(checkIn, CheckInJson.Default.CheckIn), CheckInJson.Default.CheckIn)! with { Id = checkIn.Id };
}
