using EmotionalNumbness.Guide.Exercises;

namespace EmotionalNumbness.Guide.Tests.Exercises;

public class ExerciseReaderTests
{
    [Fact]
    public void An_exercise_is_published_with_all_it_says()
    {
        using var content = new ContentFixture();

        var exercise = content.Publish().Exercises.For("breath")!;

        Assert.Equal(("Breath", "Slowly out.", "For tension.", "Fairly sure."), (exercise.Title, exercise.Summary, exercise.Purpose, exercise.Sureness));
        Assert.Equal((Direction.Inward, false), (exercise.Direction, exercise.HasOpenEyes));
        Assert.Equal(["Stop when you feel dizzy."], exercise.Cautions);
        Assert.Equal(new BreathPace("In 4, out 6", 4, 0, 6), Assert.Single(exercise.Paces));
        Assert.Equal(new Suggestion("/guide/crying", "Read about crying"), exercise.Next);
        Assert.Equal("smith-2020", Assert.Single(exercise.Sources).Key);
        Assert.Equal(new ExerciseStep("Breathe", null, 60, true, null), Assert.Single(Assert.Single(exercise.Ways).Steps));
    }

    [Fact]
    public void Links_in_its_text_are_relative_to_its_own_address()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, "A fact", "See [grief](/guide/grief) and [the walk](/exercises/walk). A fact");

        var exercise = content.Publish().Exercises.For("senses")!;

        Assert.Contains("href=\"../guide/grief\"", exercise.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"walk\"", exercise.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_may_link_to_an_exercise()
    {
        using var content = new ContentFixture().WithText("Try [a walk](/exercises/walk).");

        Assert.Contains("href=\"../exercises/walk\"", content.PublishGrief().Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - Stop when you feel worse.", "  - []", 8, "“cautions:” needs one line")]
    [InlineData("direction: outward", "direction: sideways", 5, "“direction: sideways” is not known. Write one of: outward, inward.")]
    [InlineData("eyes: open", "eyes: shut", 6, "“eyes: shut” is not known")]
    [InlineData("eyes: open", "eyes: open\ncolour: red", 7, "“colour:” is not a key we know")]
    [InlineData("    minutes: 1", "    minutes: 2", 12, "The steps take 60 seconds, and 2 minutes are 120.")]
    [InlineData("        seconds: 20", "        seconds: 25", 12, "The steps take 65 seconds, and 1 minutes are 60.")]
    [InlineData("        seconds: 20", "        seconds: soon", 18, "“seconds: soon” is not a number from 5 to 600.")]
    [InlineData("        seconds: 20", "        seconds: 20\n        breathe: yes", 19, "the exercise has no “paces:”")]
    [InlineData("        seconds: 20", "        seconds: 20\n        picture: /images/none.svg\n        shows: Nothing", 19, "The picture “/images/none.svg” does not exist")]
    [InlineData("        seconds: 20", "        seconds: 20.5", 18, "“seconds: 20.5” has a fraction")]
    [InlineData("        seconds: 20", "        seconds: 4", 18, "“seconds: 4” is not a number from 5 to 600.")]
    [InlineData("    minutes: 1", "    minutes: 1.5", 12, "“minutes: 1.5” has a fraction")]
    [InlineData("    minutes: 1", "    minutes: 31", 12, "“minutes: 31” is not a number from 1 to 30.")]
    [InlineData("      - say: Listen", "      - say: Listen\n        loud: yes", 18, "“loud:” is not a key we know")]
    [InlineData("      - say: Listen", "      - say: Listen\n        breathe: always", 18, "“breathe: always” is not known")]
    [InlineData("sure: Not tested.", "sure: \"Not tested [@smith-2020].\"", 9, "This line is shown as it is written")]
    [InlineData("sure: Not tested.", "sure: \"See [grief](/guide/grief).\"", 9, "This line is shown as it is written")]
    [InlineData("next-to: /guide/crying", "next-to: https://example.org", 20, "leads away from the site")]
    [InlineData("next-to: /guide/crying", "next-to: /guide/criyng", 20, "“/guide/criyng” does not exist")]
    [InlineData("[@smith-2020]", "[@smyth-2020]", 24, "“smyth-2020” is not in references.json")]
    [InlineData("summary: Look around.", "summary: Look around at least once.", 3, "“at least”: it makes light of pain")]
    public void A_slip_is_found_at_its_line(string old, string now, int line, string telling)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, old, now);

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.Senses, line, telling);
    }

    [Fact]
    public void Cautions_must_be_there()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, "cautions:\n  - Stop when you feel worse.\n", "");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Senses, 2, "“cautions:” is missing");
    }

    [Fact]
    public void A_way_without_steps_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, "next: ", "  - name: Long\n    minutes: 2\nnext: ");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Senses, 19, "This way has no steps");
    }

    [Fact]
    public void The_shortest_way_comes_first()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Walk, "next: ", "  - name: Tiny\n    minutes: 1\n    steps:\n      - say: Look\n        seconds: 60\nnext: ");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Walk, 11, "The shortest way comes first.");
    }

    [Fact]
    public void Two_ways_of_one_name_are_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, "next: ", "  - name: Short\n    minutes: 1\n    steps:\n      - say: Look\n        seconds: 60\nnext: ");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Senses, 11, "Two ways are called “Short”");
    }

    [Fact]
    public void Two_paces_of_one_name_are_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Breath, "ways:\n", "  - name: In 4, out 6\n    in: 5\n    out: 5\nways:\n");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Breath, 11, "Two paces are called “In 4, out 6”");
    }

    [Fact]
    public void A_text_without_a_source_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Senses, "[@smith-2020]", "");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Senses, 24, "This text cites no source");
    }

    [Theory]
    [InlineData("        out: 6", "        out: 7", "60 seconds are no whole number of breaths at “In 4, out 6” (11 seconds each)")]
    [InlineData("        in: 4", "        in: 7", "60 seconds are no whole number of breaths")]
    [InlineData("    out: 6", "    out: 2", "The breath out is shorter than the breath in")]
    [InlineData("    in: 4", "    in: 1", "no whole number of breaths")]
    [InlineData("    out: 6", "    out: 6\n    hold: 4", "“hold:” is not a key we know")]
    [InlineData("breathe: yes", "breathe: no", "There are paces, and no step says “breathe: yes”")]
    public void A_pace_that_does_not_fit_is_refused(string old, string now, string telling)
    {
        using var content = new ContentFixture();
        content.Replace(ContentFixture.Breath, old.Trim(), now.Trim());

        var load = content.Load();

        Assert.Null(load.Guide);
        Assert.Contains(load.Problems, problem => problem.File == ContentFixture.Breath && problem.Message.Contains(telling, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pace_is_never_too_fast()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Breath, "in: 4", "in: 2").Replace(ContentFixture.Breath, "out: 6", "out: 2");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Breath, 11, "One breath takes 4 seconds here; it takes 5 to 15.");
    }
}
