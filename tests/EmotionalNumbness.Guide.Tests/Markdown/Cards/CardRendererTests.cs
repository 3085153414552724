namespace EmotionalNumbness.Guide.Tests.Markdown.Cards;

public class CardRendererTests
{
    [Theory]
    [InlineData("practice")]
    [InlineData("note")]
    [InlineData("do")]
    public void Card_is_a_section_with_a_heading(string kind)
    {
        using var content = new ContentFixture().WithText($"::: {kind} Look around (2 minutes)\nName a thing.\n:::");

        var part = content.PublishGrief();

        Assert.Contains($"<section class=\"{kind}\"><h2>Look around (2 minutes)</h2>\n<p>Name a thing.</p>\n</section>\n", part.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("non-urgent", "Not urgent:")]
    [InlineData("urgent", "Urgent:")]
    [InlineData("emergency", "Emergency:")]
    public void Care_card_says_its_level_to_those_who_do_not_see_it(string kind, string label)
    {
        using var content = new ContentFixture().WithText($"::: {kind} Call a doctor if:\n- you are worse\n:::");

        var part = content.PublishGrief();

        Assert.Contains(
            $"<section class=\"care {kind}\"><h2><span class=\"unseen\">{label} </span>Call a doctor if:</h2>\n<div>\n<ul>\n<li>you are worse</li>\n</ul>\n</div></section>\n",
            part.Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_says_that_it_is_important()
    {
        using var content = new ContentFixture().WithText("::: warning Do not stop suddenly\nText.\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<section class=\"warning\"><h2><span class=\"unseen\">Important: </span>Do not stop suddenly</h2>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_come_from_the_language_of_the_content()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Labels, "\"Urgent:\"", "\"Dringend <jetzt>:\"")
            .WithText("::: urgent Call a doctor if:\n- you are worse\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<span class=\"unseen\">Dringend &lt;jetzt&gt;: </span>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_of_a_card_is_text_and_never_markup()
    {
        using var content = new ContentFixture().WithText("::: note Salt & \"pepper\" <script>alert(1)</script>\nText.\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<h2>Salt &amp; &quot;pepper&quot; &lt;script&gt;alert(1)&lt;/script&gt;</h2>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_within_a_section_has_a_smaller_heading()
    {
        using var content = new ContentFixture().WithText("::: note Before\nText.\n:::\n\n## Section\n\n::: note Within\nText.\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<h2>Before</h2>", part.Html, StringComparison.Ordinal);
        Assert.Contains("<h3>Within</h3>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Care_card_stands_alone_even_within_a_section()
    {
        using var content = new ContentFixture().WithText("## Section\n\n::: urgent Call a doctor if:\n- you are worse\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<h2><span class=\"unseen\">Urgent: </span>Call a doctor if:</h2>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_heading_is_one_level_lower_in_the_whole_guide()
    {
        using var content = new ContentFixture().WithText("## Section\n\n::: note Within\nText.\n:::\n\n::: urgent Call a doctor if:\n- you are worse\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<h3 id=\"grief-section\">Section</h3>", part.HtmlInWhole, StringComparison.Ordinal);
        Assert.Contains("<h4>Within</h4>", part.HtmlInWhole, StringComparison.Ordinal);
        Assert.Contains("<h3><span class=\"unseen\">Urgent: </span>Call a doctor if:</h3>", part.HtmlInWhole, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_links_and_citations_work_inside_a_card()
    {
        using var content = new ContentFixture().WithText("::: note Read on\nSome *words* [@jones-2018] and [crying](/guide/crying).\n:::");

        var part = content.PublishGrief();

        Assert.Contains("<em>words</em>\u00a0<sup class=\"cite\"><a href=\"#source-2\">", part.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"crying\">crying</a>", part.Html, StringComparison.Ordinal);
    }
}
