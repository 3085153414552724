namespace EmotionalNumbness.Guide.Tests.Exercises;

public class ExerciseOrderTests
{
    [Fact]
    public void Exercises_keep_the_order_of_the_index()
    {
        using var content = new ContentFixture();

        var exercises = content.Publish().Exercises;

        Assert.Equal(["Outward", "Inward"], exercises.Groups.Select(group => group.Title));
        Assert.Equal(["senses", "walk", "breath"], exercises.All.Select(exercise => exercise.Slug));
    }

    [Fact]
    public void Whoever_feels_worse_is_led_to_another_that_looks_outward()
    {
        using var content = new ContentFixture();
        var exercises = content.Publish().Exercises;

        Assert.Equal("senses", exercises.OutwardInsteadOf(exercises.For("breath")!).Slug);
        Assert.Equal("walk", exercises.OutwardInsteadOf(exercises.For("senses")!).Slug);
    }

    [Fact]
    public void An_outward_exercise_below_an_inward_one_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.ExerciseIndex, "- group: All\n  exercises: [senses, breath, walk]\n");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.ExerciseIndex, 2, "“walk” looks outward and stands below one that turns inward");
    }

    [Fact]
    public void A_shorter_exercise_below_a_longer_one_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.ExerciseIndex, "- group: Outward\n  exercises: [walk, senses]\n- group: Inward\n  exercises: [breath]\n");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.ExerciseIndex, 2, "“senses” is shorter than the one above it");
    }

    [Fact]
    public void A_file_that_is_not_listed_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.ExerciseIndex, "- group: Outward\n  exercises: [senses, walk]\n");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Breath, 1, "not listed in en/exercises/_index.yaml. Add “breath”");
    }

    [Fact]
    public void A_name_without_a_file_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.ExerciseIndex, "    - walk", "    - walk\n    - run");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.ExerciseIndex, 5, "There is no file run.md");
    }

    [Fact]
    public void One_that_looks_outward_is_not_enough()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Walk, "direction: outward", "direction: inward");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.ExerciseIndex, 1, "2 exercises or more look outward");
    }
}
