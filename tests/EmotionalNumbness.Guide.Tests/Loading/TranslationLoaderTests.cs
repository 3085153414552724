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
    public void Everything_else_stays_the_originals()
    {
        var original = content.Publish();
        var guide = Laid();

        Assert.Equal("en", guide.OriginalLanguage);
        Assert.Equal(original.PartFor("crying")!.Html, guide.PartFor("crying")!.Html);
        Assert.Equal(original.Pages.Select(page => page.Slug), guide.Pages.Select(page => page.Slug));
        Assert.Equal(original.Exercises.All.Count, guide.Exercises.All.Count);
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
