namespace EmotionalNumbness.Guide.Tests.Loading;

public class IndexFileTests
{
    [Fact]
    public void Part_listed_twice_is_refused_the_second_time()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "    - crying", "    - crying\n    - grief");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 7, "“grief” is listed twice");
    }

    [Fact]
    public void Part_that_is_not_listed_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "- group: More\n  parts:\n    - crying\n", "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Crying, 1, "not listed in en/guide/_index.yaml. Add “crying”");
    }

    [Fact]
    public void Listed_part_without_a_file_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "    - crying", "    - crying\n    - laughing");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 7, "There is no file laughing.md");
    }

    [Fact]
    public void Line_is_right_below_a_comment_and_an_empty_line()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "    - crying", "    - crying\n    # later\n\n    - laughing");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 9, "There is no file laughing.md");
    }

    [Fact]
    public void Line_is_right_in_a_list_of_one_line()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "  parts:\n    - crying", "  parts: [crying, laughing]");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 5, "There is no file laughing.md");
    }

    [Fact]
    public void Group_without_parts_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Index, """
            - group: All
              parts: [grief, crying]
            - group: Nothing

            """);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 3, "“parts:” is missing");
    }

    [Fact]
    public void Group_without_a_title_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "- group: More\n  parts:", "- parts:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 4, "“group:” is missing");
    }

    [Fact]
    public void Unknown_key_in_a_group_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Index, "- group: More", "- group: More\n  icon: sun");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Index, 5, "“icon:” is not a key we know");
    }
}
