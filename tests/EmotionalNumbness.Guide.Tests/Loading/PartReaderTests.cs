namespace EmotionalNumbness.Guide.Tests.Loading;

public class PartReaderTests
{
    [Fact]
    public void Part_holds_what_its_front_matter_says()
    {
        using var content = new ContentFixture();

        var part = content.PublishGrief();

        Assert.Equal(("grief", 1, "Grief", "Grief"), (part.Slug, part.Position, part.Title, part.ShortTitle));
        Assert.Equal(("What it is like.", "What do I notice?"), (part.Summary, part.WritingPrompt));
        Assert.Equal(["First point.", "Second point.", "Third point."], part.KeyPoints);
        Assert.Equal((new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 22)), (part.Reviewed, part.ReviewBy));
        Assert.Null(part.Clinician);
        Assert.False(part.IsQuestions);
    }

    [Fact]
    public void Part_is_rendered_and_measured()
    {
        using var content = new ContentFixture();

        var part = content.PublishGrief();

        Assert.Equal(
            """
            <p>A fact <sup class="cite"><a href="#source-1"><span class="unseen">Source </span>1</a></sup>.</p>
            <h2 id="what-helps">What helps</h2>
            <p>Talk to <a href="../help">a crisis line</a>, or read about <a href="crying">crying</a>.</p>

            """,
            part.Html);
        Assert.Equal([new Section("", "", "A fact."), new Section("what-helps", "What helps", "Talk to a crisis line, or read about crying.")], part.Sections);
        Assert.Equal(["smith-2020"], part.Sources.Select(source => source.Key));
        Assert.Equal(13, part.Readability.Words);
    }

    [Fact]
    public void Clinician_is_named()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write:", "clinician: Dr A. Gray, general practitioner\nwrite:");

        var part = content.PublishGrief();

        Assert.Equal("Dr A. Gray, general practitioner", part.Clinician);
    }

    [Fact]
    public void Part_without_a_citation_is_refused()
    {
        using var content = new ContentFixture().WithBody("A claim.\n");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.BodyLine, "This text cites no source");
    }

    [Fact]
    public void Part_without_a_body_is_refused()
    {
        using var content = new ContentFixture().WithBody("");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.BodyLine, "This text cites no source");
    }

    [Fact]
    public void Unknown_citation_key_is_refused_on_its_line()
    {
        using var content = new ContentFixture().WithText("First line,\nsecond [@smith-2020; @smyth-2020].");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, "“smyth-2020” is not in references.json");
    }

    [Theory]
    [InlineData("title: Grief", "title: Grief [@smith-2020]")]
    [InlineData("summary: What it is like.", "summary: What it is [like](/guide/crying).")]
    [InlineData("  - Second point.", "  - Second point [@smith-2020].")]
    public void Citation_or_link_in_the_front_matter_is_refused_rather_than_shown(string line, string now)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, line, now);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, "They belong in the text below");
    }

    [Fact]
    public void Unknown_kind_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "write:", "kind: answers\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, "“kind: answers” is not known");
    }

    [Fact]
    public void Part_of_questions_knows_that_it_is_one()
    {
        using var content = new ContentFixture()
            .WithText("## Does it last?\n\nOften not.\n\n### A smaller thing\n\nYes.")
            .Replace(ContentFixture.Grief, "write:", "kind: questions\nwrite:");

        var part = content.PublishGrief();

        Assert.True(part.IsQuestions);
    }

    [Fact]
    public void Heading_without_question_mark_is_refused_in_a_part_of_questions()
    {
        using var content = new ContentFixture()
            .WithText("## Does it last?\n\nOften not.\n\n## What *helps*\n\nPeople.")
            .Replace(ContentFixture.Grief, "write:", "kind: questions\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 5, "every “##” heading is one: “What helps”");
    }

    [Fact]
    public void Empty_heading_in_a_part_of_questions_is_refused()
    {
        using var content = new ContentFixture().WithText("##").Replace(ContentFixture.Grief, "write:", "kind: questions\nwrite:");

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, "every “##” heading is one");
    }
}
