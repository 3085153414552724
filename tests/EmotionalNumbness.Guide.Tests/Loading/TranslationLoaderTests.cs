namespace EmotionalNumbness.Guide.Tests.Loading;

/// <summary>A translation of a part of the guide, laid over the original.</summary>
public sealed class TranslationLoaderTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture().WithSpanish();

    public void Dispose() => content.Dispose();

    [Fact]
    public void What_is_translated_takes_the_place_of_its_original()
    {
        var guide = Laid();

        Assert.Equal("es", guide.Language);
        Assert.Equal(["Qué está pasando", "Más"], guide.Groups.Select(group => group.Title));
        Assert.Equal([("Duelo", "es", 1), ("Crying", "en", 2)], guide.Parts.Select(part => (part.Title, part.Language, part.Position)));
    }

    [Fact]
    public void So_is_an_exercise_and_the_questions_at_start()
    {
        var exercises = Laid().Exercises;

        Assert.Equal(["Hacia fuera", "Hacia dentro"], exercises.Groups.Select(group => group.Title));
        Assert.Equal([("Senses", "en"), ("Walk", "en"), ("Respirar", "es")], exercises.All.Select(exercise => (exercise.Title, exercise.Language)));
        Assert.Equal("es", exercises.Start.Language);
        Assert.True(exercises.Start.Follow(["Pienso en el suicidio"])!.Ending!.IsDanger);
    }

    [Fact]
    public void Without_translated_questions_the_originals_are_asked()
    {
        content.Without("es/start.yaml");

        Assert.Equal("en", Laid().Exercises.Start.Language);
    }

    [Fact]
    public void Everything_else_stays_the_originals()
    {
        var original = content.Publish();
        var guide = Laid();

        Assert.Equal("en", guide.OriginalLanguage);
        Assert.Equal(original.PartFor("crying")!.Html, guide.PartFor("crying")!.Html);
        Assert.Equal(original.Pages.Select(page => page.Slug), guide.Pages.Select(page => page.Slug));
        Assert.Equal(original.Exercises.For("senses")!.Html, guide.Exercises.For("senses")!.Html);
        Assert.Equal(original.Closest, guide.Closest);
        Assert.Equal(original.References.Select(source => source.Key), guide.References.Select(source => source.Key));
    }

    [Fact]
    public void A_change_of_either_is_another_version()
    {
        var before = Laid().Version;
        content.Replace("es/guide/grief.md", "Duelo", "El duelo");

        Assert.NotEqual(before, Laid().Version);
    }

    [Theory]
    [InlineData("es/guide/_groups.yaml", "What is happening", "What happens", "has no group")]
    [InlineData("es/guide/grief.md", "@smith-2020", "@smith-2021", "is not in references.json")]
    [InlineData("es/guide/grief.md", "/guide/crying", "/guide/llorar", "does not exist")]
    [InlineData("es/guide/grief.md", "A fact", "Comete suicidio", "it sounds like a crime")]
    [InlineData("es/exercises/_groups.yaml", "group: Inward", "group: Within", "has no group")]
    [InlineData("es/exercises/breath.md", "direction: inward", "direction: outward", "has other times, ways or directions")]
    [InlineData("es/exercises/breath.md", "out: 6", "out: 9", "no whole number of breaths")]
    [InlineData("es/exercises/breath.md", "in: 4\n    out: 6", "in: 5\n    out: 5", "has other times, ways or directions")]
    [InlineData("es/start.yaml", "then: now", "then: later", "later")]
    [InlineData("es/start.yaml", "/exercises/walk", "/exercises/breath", "have other answers, or lead to other places")]
    [InlineData("es/labels.yaml", "source: Fuente", "origin: Fuente", "is missing")]
    public void A_slip_is_named_and_nothing_of_it_is_published(string file, string old, string now, string problem)
    {
        content.Replace(file, old, now);

        var load = content.LoadSpanish();

        Assert.Null(load.Translation);
        Assert.Contains(load.Problems, found => found.ToString().Contains(problem, StringComparison.Ordinal));
        Assert.NotNull(content.Load().Guide);
    }

    [Fact]
    public void A_part_that_translates_nothing_is_refused()
    {
        content.With("es/guide/lluvia.md", content.Read(ContentFixture.Grief));

        Assert.Contains(content.LoadSpanish().Problems, found => found.ToString().Contains("There is no en/guide/lluvia.md", StringComparison.Ordinal));
    }

    private PublishedGuide Laid()
    {
        var load = content.LoadSpanish();
        Assert.Empty(load.Problems);
        return content.Publish().In(load.Translation!);
    }
}
