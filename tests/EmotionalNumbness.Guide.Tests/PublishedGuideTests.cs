using EmotionalNumbness.Guide.References;

namespace EmotionalNumbness.Guide.Tests;

public class PublishedGuideTests
{
    [Fact]
    public void Groups_hold_their_parts_in_the_order_of_the_index()
    {
        using var content = new ContentFixture().With(ContentFixture.Index, "- group: Tears\n  parts: [crying]\n- group: Loss\n  parts: [grief]\n");

        var guide = content.Publish();

        Assert.Equal(["Tears", "Loss"], guide.Groups.Select(group => group.Title));
        Assert.Equal([("crying", 1), ("grief", 2)], guide.Groups.Select(group => (Assert.Single(group.Parts).Slug, group.Parts[0].Position)));
    }

    [Fact]
    public void Neighbours_cross_from_group_to_group()
    {
        using var content = new ContentFixture().WithPart("sleep", "Sleep", "Rest helps [@who-2023].\n");
        var guide = content.Publish();
        var middle = guide.PartFor("crying")!;

        var (before, after) = (guide.Before(middle), guide.After(middle));

        Assert.Equal(("grief", "sleep"), (before?.Slug, after?.Slug));
    }

    [Fact]
    public void Nothing_is_before_the_first_part_or_after_the_last()
    {
        using var content = new ContentFixture();
        var guide = content.Publish();

        var (before, after) = (guide.Before(guide.Parts[0]), guide.After(guide.Parts[^1]));

        Assert.Null(before);
        Assert.Null(after);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Grief")]
    [InlineData("grief/")]
    [InlineData("../grief")]
    [InlineData("about")]
    [InlineData("\0\uD800")]
    public void Any_other_slug_finds_no_part(string? slug)
    {
        using var content = new ContentFixture();
        var guide = content.Publish();

        var part = guide.PartFor(slug);

        Assert.Null(part);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("grief")]
    [InlineData("About")]
    public void Any_other_slug_finds_no_page(string? slug)
    {
        using var content = new ContentFixture();
        var guide = content.Publish();

        var page = guide.PageFor(slug);

        Assert.Null(page);
    }

    [Fact]
    public void References_are_those_that_parts_cite_sorted_by_author_then_year()
    {
        using var content = new ContentFixture()
            .With(ContentFixture.References, """
                [
                  {"id": "who", "title": "On mood", "author": [{"literal": "World Health Organization"}]},
                  {"id": "smith-2020", "title": "Later", "author": [{"family": "Smith", "given": "A."}], "issued": {"date-parts": [[2020]]}},
                  {"id": "smith-2001", "title": "Earlier", "author": [{"family": "Smith", "given": "A."}], "issued": {"date-parts": [[2001]]}},
                  {"id": "jones-2018", "title": "On tears", "author": [{"family": "jones", "given": "B."}]},
                  {"id": "unread", "title": "Cited by nobody"}
                ]
                """)
            .WithBody("Facts [@who; @smith-2020; @smith-2001].\n");

        var guide = content.Publish();

        Assert.Equal(["jones-2018", "smith-2001", "smith-2020", "who"], guide.References.Select(reference => reference.Key));
    }

    [Fact]
    public void Parts_that_cite_a_source_are_found_in_reading_order()
    {
        using var content = new ContentFixture()
            .WithBody("Facts [@smith-2020; @jones-2018].\n")
            .WithPart("sleep", "Sleep", "Rest helps [@jones-2018].\n");
        var guide = content.Publish();
        var jones = guide.References.Single(reference => reference.Key == "jones-2018");

        var citing = guide.Citing(jones);

        Assert.Equal(["grief", "crying", "sleep"], citing.Select(part => part.Slug));
    }

    [Fact]
    public void Nobody_cites_a_source_from_elsewhere()
    {
        using var content = new ContentFixture();
        var guide = content.Publish();

        var citing = guide.Citing(new Reference("elsewhere", "", null, "Elsewhere", "", null));

        Assert.Empty(citing);
    }
}
