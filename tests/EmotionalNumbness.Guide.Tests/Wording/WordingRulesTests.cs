namespace EmotionalNumbness.Guide.Tests.Wording;

public class WordingRulesTests
{
    [Fact]
    public void Word_we_do_not_use_is_refused_with_reason_and_remedy()
    {
        using var content = new ContentFixture().WithText("First line,\nwait at least a day.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, "“at least”: it makes light of pain. Instead: leave it out.");
    }

    [Theory]
    [InlineData("At Least a day.")]
    [InlineData("at  least a day.")]
    [InlineData("at *least* a day.")]
    [InlineData("__at__ _least_ a day.")]
    [InlineData("See [at least](/help).")]
    [InlineData("See [help](/help \"at least\").")]
    [InlineData("See [help](at least).")]
    [InlineData("He commits suicide.")]
    [InlineData("He committed suicide.")]
    [InlineData("Stop!")]
    public void Word_is_found_however_it_is_written(string text)
    {
        using var content = new ContentFixture().WithText(text);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "If it is right here, add a waiver");
    }

    [Theory]
    [InlineData("The least of it, at last.")]
    [InlineData("What leasts, at leastways.")]
    [InlineData("See [help](/help).")]
    [InlineData("![Rain](/images/rain.svg)")]
    public void Other_words_are_left_alone(string text)
    {
        using var content = new ContentFixture().With("en/images/rain.svg", "<svg/>").WithText(text);

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Phrase_broken_at_the_end_of_a_line_is_found()
    {
        using var content = new ContentFixture().WithText("He committed\nsuicide.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "“committed suicide”: it sounds like a crime");
    }

    [Fact]
    public void Word_in_the_front_matter_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "Second point.", "At least this.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 7, "“At least”");
    }

    [Fact]
    public void Word_in_a_page_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "This is", "At least, this is");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 7, "“At least”");
    }

    [Fact]
    public void Key_of_a_citation_and_address_of_a_link_are_not_read_by_anyone()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Wording, "find: at least", "find: grief")
            .WithBody("A fact [@grief; @smith-2020]. See [this](/guide/grief).\n")
            .Replace(ContentFixture.References, "\"jones-2018\"", "\"grief\"")
            .Replace(ContentFixture.Grief, "title: Grief\nshort: Grief", "title: Loss\nshort: Loss")
            .Replace(ContentFixture.About, "[grief]", "[loss]")
            .Replace(ContentFixture.Crying, "@jones-2018", "@who-2023");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Theory]
    [InlineData("- find: at least\n  why: w\n", "“instead:” is missing")]
    [InlineData("- find: at least\n  instead: i\n", "“why:” is missing")]
    [InlineData("- why: w\n  instead: i\n", "“find:” is missing")]
    [InlineData("- {find: at least, why: w, instead: i, note: n}\n", "“note:” is not a key we know")]
    public void Incomplete_rule_is_refused(string rules, string telling)
    {
        using var content = new ContentFixture().With(ContentFixture.Wording, rules);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Wording, 1, telling);
    }
}
