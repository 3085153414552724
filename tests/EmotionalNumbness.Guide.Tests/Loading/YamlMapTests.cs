namespace EmotionalNumbness.Guide.Tests.Loading;

public class YamlMapTests
{
    [Fact]
    public void Unknown_key_is_refused_where_it_stands()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "reviewed:", "mood: calm\nreviewed:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 10, "“mood:” is not a key we know");
    }

    [Fact]
    public void Unknown_key_message_lists_the_known_ones()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "reviewed:", "short: About\nreviewed:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 4, "Known here: review-by, reviewed, summary, title, waivers.");
    }

    [Theory]
    [InlineData("title: Grief\n", "title")]
    [InlineData("short: Grief\n", "short")]
    [InlineData("summary: What it is like.\n", "summary")]
    [InlineData("write: What do I notice?\n", "write")]
    [InlineData("reviewed: 2026-11-22\n", "reviewed")]
    [InlineData("review-by: 2027-11-22\n", "review-by")]
    public void Missing_key_is_refused(string line, string key)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, line, "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, $"“{key}:” is missing");
    }

    [Theory]
    [InlineData("title: Grief", "title:", 2)]
    [InlineData("short: Grief", "short: \"  \"", 3)]
    [InlineData("summary: What it is like.", "summary: [one, two]", 4)]
    [InlineData("write: What do I notice?", "write: {one: two}", 9)]
    public void Key_without_text_is_refused(string line, string now, int number)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, line, now);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, number, "needs one line of text");
    }

    [Theory]
    [InlineData("title: Grief", "title: ", 60, 2)]
    [InlineData("short: Grief", "short: ", 28, 3)]
    [InlineData("summary: What it is like.", "summary: ", 240, 4)]
    public void Text_over_its_length_is_refused(string line, string key, int longest, int number)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, line, key + new string('x', longest + 1));

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, number, $"the most is {longest}");
    }

    [Fact]
    public void Length_is_counted_in_characters_as_people_count()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "short: Grief", "short: " + string.Concat(Enumerable.Repeat("🌧", 28)));

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Missing_key_points_are_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "key-points:\n  - First point.\n  - Second point.\n  - Third point.\n", "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, "“key-points:” is missing or is not a list");
    }

    [Fact]
    public void Key_points_that_are_no_list_are_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "key-points:\n  - First point.\n  - Second point.\n  - Third point.\n", "key-points: one\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 5, "is not a list");
    }

    [Fact]
    public void Two_key_points_are_too_few()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "  - Third point.\n", "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 6, "“key-points:” has 2 entries; it needs 3 to 5");
    }

    [Fact]
    public void Six_key_points_are_too_many()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "  - Third point.\n", "  - Third.\n  - Fourth.\n  - Fifth.\n  - Sixth.\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 6, "has 6 entries; it needs 3 to 5");
    }

    [Fact]
    public void Key_written_twice_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write:", "title: Loss\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.Grief, 9, "Duplicate key title");
    }

    [Theory]
    [InlineData("summary: What it is like.", "summary: Loss: what it is like.", 4)]
    [InlineData("  - Second point.", "  - Second: and: third.", 7)]
    [InlineData("write: What do I notice?", "write: 'What do I notice?", 9)]
    [InlineData("review-by: 2027-11-22", "review-by: @tomorrow", 11)]
    [InlineData("write: What do I notice?", "write: \"\\uD800\"", 9)]
    public void Broken_yaml_is_refused_at_its_true_line(string line, string now, int number)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, line, now);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, number, "This is not valid YAML");
    }

    [Fact]
    public void Broken_yaml_message_says_what_helps()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "summary: What", "summary: Loss: what");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 4, "needs quotation marks around it");
    }

    [Theory]
    [InlineData("write: &gentle What do I notice?", "Anchors (& and *)")]
    [InlineData("write: *gentle", "Anchors (& and *)")]
    [InlineData("write: !gentle What do I notice?", "Tags (!)")]
    public void Yaml_that_would_swallow_a_word_is_refused(string now, string telling)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write: What do I notice?", now);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 9, telling);
    }

    [Fact]
    public void Yaml_that_expands_without_end_is_refused_at_once()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write:", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 9, "Anchors (& and *)");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Yaml_deep_enough_to_overflow_the_stack_is_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write: What do I notice?", $"write: {deep}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 9, "too deep inside one another");
    }

    [Theory]
    [InlineData("write: \"What\\0 do I notice?\"")]
    [InlineData("write: \"What\\x1B do I notice?\"")]
    [InlineData("write: What\uFFFE do I notice?")]
    public void Character_that_nobody_can_see_is_refused(string now)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write: What do I notice?", now);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 9, "a character that nobody can see");
    }

    [Theory]
    [InlineData("do-not: do not\n...\n\uFEFF\n!\uFEFF")]
    [InlineData("do-not: do not\n? : \uFEFF urgent: x")]
    public void Yaml_that_its_parser_does_not_foresee_is_a_problem_and_no_crash(string now)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Labels, "do-not: do not", now);

        var load = content.Load();

        Assert.Contains(load.Problems, problem => problem.File == ContentFixture.Labels);
    }

    [Fact]
    public void Second_yaml_document_is_refused_rather_than_ignored()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Wording, "- find: \"!\"", "---\n- find: \"!\"");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Wording, 8, "would be ignored");
    }

    [Fact]
    public void Key_that_is_no_name_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write:", "? [title, short]\n: Grief\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 9, "Expected a name before the colon");
    }

    [Fact]
    public void Key_in_quotation_marks_is_the_same_key()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "title: Grief", "\"title\": Grief");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Front_matter_that_is_a_list_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Crying, "---\n- title\n- short\n---\nText.\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Crying, 2, "Expected lines of the form “key: value”");
    }

    [Fact]
    public void Empty_front_matter_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Crying, "---\n---\nText.\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Crying, 2, "Nothing is written here yet");
    }

    [Fact]
    public void List_file_that_is_no_list_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Closest, "say: Someone has died\npart: grief\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Closest, 1, "Expected a list");
    }

    [Fact]
    public void List_entry_without_keys_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Closest, "- say: Someone has died\n  part: grief\n- grief\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Closest, 3, "Expected “key: value” lines in this list entry");
    }

    [Fact]
    public void Empty_list_file_is_refused()
    {
        using var content = new ContentFixture().With(ContentFixture.Wording, "# nothing\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Wording, 1, "Nothing is written here yet");
    }
}
