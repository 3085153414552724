namespace EmotionalNumbness.Guide.Tests.Exercises;

public class ProgrammeFileTests
{
    private const string Day = "  - title: A day\n    read: crying\n    do: senses\n    write: What did I see?\n";

    [Fact]
    public void A_day_has_something_to_read_to_do_and_to_write()
    {
        using var content = new ContentFixture();

        var programme = content.Publish().Exercises.Programme;

        Assert.Equal(("Seven days", 7), (programme.Title, programme.Days.Count));
        Assert.All(programme.Days, day => Assert.Equal(
            ("A day", "crying", "senses", "What did I see?", 3),
            (day.Title, day.Part.Slug, day.Exercise.Slug, day.WritingPrompt, day.Minutes)));
    }

    [Fact]
    public void Six_days_are_refused()
    {
        using var content = new ContentFixture();
        var text = content.Read(ContentFixture.Programme);
        content.With(ContentFixture.Programme, text[..^Day.Length]);

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Programme, 6, "There are 6 days here; there must be 7.");
    }

    [Theory]
    [InlineData("    read: crying\n", "    read: criyng\n", 7, "There is no part “criyng”")]
    [InlineData("    do: senses\n", "    do: sense\n", 8, "There is no exercise “sense”")]
    [InlineData("    write: What did I see?\n", "    write: What did I see!\n", 9, "a calm page does not shout")]
    [InlineData("    write: What did I see?\n", "    write: \"What? [@smith-2020]\"\n", 9, "This line is shown as it is written")]
    [InlineData("    write: What did I see?\n", "    write: What?\n    streak: 3\n", 10, "“streak:” is not a key we know")]
    public void A_slip_is_found_at_its_line(string old, string now, int line, string telling)
    {
        using var content = new ContentFixture();
        var text = content.Read(ContentFixture.Programme);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        content.With(ContentFixture.Programme, text[..at] + now + text[(at + old.Length)..]);

        GuideAssert.RefusedAlsoAt(content.Load(), ContentFixture.Programme, line, telling);
    }

    [Fact]
    public void A_day_of_more_than_ten_minutes_is_refused()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Walk, "minutes: 2", "minutes: 9")
            .Replace(ContentFixture.Walk, "seconds: 100", "seconds: 520");
        var text = content.Read(ContentFixture.Programme);
        content.With(ContentFixture.Programme, text[..^Day.Length] + Day.Replace("senses", "walk", StringComparison.Ordinal));

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Programme, 30, "This day takes 11 minutes; the most is 10.");
    }

    [Fact]
    public void An_exercise_that_cannot_be_read_is_one_problem_and_not_two()
    {
        using var content = new ContentFixture().With(ContentFixture.Senses, "no front matter");

        GuideAssert.RefusedAlsoAt(content.Load(), ContentFixture.Senses, 1, "The file begins with");
        Assert.DoesNotContain(content.Load().Problems, problem => problem.File == ContentFixture.Programme);
    }
}
