namespace EmotionalNumbness.Guide.Tests.Markdown;

public class PlainTextTests
{
    [Fact]
    public void Sections_go_from_heading_to_heading()
    {
        using var content = new ContentFixture().WithText("Opening.\n\n## One\n\nFirst.\n\n### Inner\n\nSecond.\n\n## Two\n\nThird.");

        var part = content.PublishGrief();

        Assert.Equal(
            [new Section("", "", "A fact. Opening."), new Section("one", "One", "First. Inner. Second."), new Section("two", "Two", "Third.")],
            part.Sections);
    }

    [Fact]
    public void Text_that_begins_with_a_heading_has_no_section_before_it()
    {
        using var content = new ContentFixture().WithBody("## One\n\nA fact [@smith-2020].\n");

        var part = content.PublishGrief();

        Assert.Equal([new Section("one", "One", "A fact.")], part.Sections);
    }

    [Theory]
    [InlineData("Some *thin*, **bold** and `code` words.", "Some thin, bold and code words.")]
    [InlineData("See [crying](/guide/crying) or call [112](tel:112).", "See crying or call 112.")]
    [InlineData("One line\nand the next.", "One line and the next.")]
    [InlineData("A fact [@jones-2018]. Another [@jones-2018; @who-2023], and more.", "A fact. Another, and more.")]
    [InlineData("A fact. [@jones-2018] Another.", "A fact. Another.")]
    [InlineData("Fish &amp; chips.", "Fish & chips.")]
    [InlineData("Call <tel:112>.", "Call tel:112.")]
    [InlineData("- one\n- two\n  - three", "one. two. three.")]
    [InlineData("> Said so.", "Said so.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a. b. c. d.")]
    [InlineData("::: note Read on\nText.\n:::", "Read on. Text.")]
    [InlineData(":::: note Outer\nText.\n\n::: note Inner\nMore.\n:::\n::::", "Outer. Text. Inner. More.")]
    public void Marks_are_left_out_and_words_are_kept(string markdown, string text)
    {
        using var content = new ContentFixture().WithText(markdown);

        var part = content.PublishGrief();

        Assert.Equal("A fact. " + text, part.Sections[0].Text);
    }
}
