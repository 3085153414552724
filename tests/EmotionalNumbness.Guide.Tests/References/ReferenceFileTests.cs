namespace EmotionalNumbness.Guide.Tests.References;

public class ReferenceFileTests
{
    [Fact]
    public void Article_is_formatted_from_its_fields()
    {
        using var content = With("""
            {"id": "smith-2020", "title": "On grief", "author": [{"family": "Smith", "given": "Anna Maria"}, {"family": "de Vries", "given": "Jean-Paul"}],
             "issued": {"date-parts": [[2020, 3, 1]]}, "container-title": "Journal of Loss", "volume": "12", "issue": "3", "page": "45-67", "DOI": "10.1000/182", "URL": "https://example.org/x"}
            """);

        var reference = Assert.Single(content.PublishGrief().Sources);

        Assert.Equal(("smith-2020", "Smith AM, de Vries JP", 2020), (reference.Key, reference.Authors, reference.Year));
        Assert.Equal(("On grief", "Journal of Loss 12(3):45-67"), (reference.Title, reference.Where));
        Assert.Equal(new Uri("https://doi.org/10.1000/182"), reference.Link);
    }

    [Fact]
    public void Page_of_an_organisation_is_formatted_from_what_there_is()
    {
        using var content = With("""
            {"id": "smith-2020", "title": "Grief", "author": [{"literal": "World Health Organization"}], "publisher": "WHO", "URL": "https://example.org/grief"}
            """);

        var reference = Assert.Single(content.PublishGrief().Sources);

        Assert.Equal(("World Health Organization", null), (reference.Authors, reference.Year));
        Assert.Equal(("WHO", new Uri("https://example.org/grief")), (reference.Where, reference.Link));
    }

    [Theory]
    [InlineData("""{"id": "smith-2020", "title": "T"}""", "")]
    [InlineData("""{"id": "smith-2020", "title": "T", "volume": "12"}""", "12")]
    [InlineData("""{"id": "smith-2020", "title": "T", "container-title": "J", "publisher": "P", "page": "4"}""", "J 4")]
    [InlineData("""{"id": "smith-2020", "title": "T", "container-title": "J", "volume": "", "page": ""}""", "J")]
    public void Place_leaves_out_what_is_not_known(string item, string expected)
    {
        using var content = With(item);

        var reference = Assert.Single(content.PublishGrief().Sources);

        Assert.Equal(expected, reference.Where);
    }

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("grief.html")]
    [InlineData("")]
    public void Address_that_is_not_https_is_no_link(string url)
    {
        using var content = With($$"""{"id": "smith-2020", "title": "T", "URL": "{{url}}"}""");

        var reference = Assert.Single(content.PublishGrief().Sources);

        Assert.Null(reference.Link);
    }

    [Theory]
    [InlineData("""{"id": "smith-2020", "title": "T", "issued": null, "author": null}""")]
    [InlineData("""{"id": "smith-2020", "title": "T", "issued": {}, "author": [null, {}]}""")]
    [InlineData("""{"id": "smith-2020", "title": "T", "issued": {"date-parts": []}, "author": []}""")]
    [InlineData("""{"id": "smith-2020", "title": "T", "issued": {"date-parts": [null]}, "author": [{"family": "", "given": " - "}]}""")]
    [InlineData("""{"id": "smith-2020", "title": "T", "issued": {"date-parts": [[]]}}""")]
    public void Empty_fields_are_as_good_as_none(string item)
    {
        using var content = With(item);

        var reference = Assert.Single(content.PublishGrief().Sources);

        Assert.Null(reference.Year);
    }

    [Theory]
    [InlineData("[\n  {\"id\": \"smith-2020\" \"title\": \"T\"}\n]\n", 2)]
    [InlineData("[\n  {\"id\": \"smith-2020\", \"title\": \"T\"},\n  {\"id\": \n", 4)]
    [InlineData("{\"id\": \"smith-2020\"}", 1)]
    [InlineData("[\n  {\"id\": \"smith-2020\", \"title\": \"T\",\n   \"author\": \"Smith\"}\n]\n", 3)]
    [InlineData("[\n  {\"id\": \"smith-2020\", \"title\": \"T\\uD800\"}\n]\n", 2)]
    [InlineData("", 1)]
    public void Broken_json_is_refused_at_its_line(string json, int line)
    {
        using var content = new ContentFixture().With(ContentFixture.References, json);

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.References, line, "This is not valid JSON");
    }

    [Fact]
    public void Source_that_is_there_twice_is_refused_the_second_time()
    {
        using var content = new ContentFixture().Replace(
            ContentFixture.References, "\n]", ",\n  {\"id\": \"smith-2020\", \"title\": \"Again\"}\n]");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.References, 5, "The source “smith-2020” is there twice");
    }

    [Theory]
    [InlineData("{\"id\": \"new-2026\"}", 5)]
    [InlineData("{\"id\": \"new-2026\", \"title\": \" \"}", 5)]
    [InlineData("{\"title\": \"New\"}", 1)]
    [InlineData("{}", 1)]
    [InlineData("null", 1)]
    public void Source_without_id_or_title_is_refused(string item, int line)
    {
        using var content = new ContentFixture().Replace(ContentFixture.References, "\n]", $",\n  {item}\n]");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.References, line, "needs an \"id\" and a \"title\"");
    }

    private static ContentFixture With(string item) => new ContentFixture()
        .With(ContentFixture.References, $$"""[{{item}}, {"id": "jones-2018", "title": "On tears"}]""");
}
