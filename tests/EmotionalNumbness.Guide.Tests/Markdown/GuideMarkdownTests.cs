using CsCheck;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Tests.Markdown;

public class GuideMarkdownTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "<script>", "</script>", "\\", "`", "```\n", "```<script>\n", "    ", "::: ", "::: note ", "::: <script>\n", ":::\n", "&lt;script&gt;", "&#60;script>", "[", "](/help \"", "\")", "](<", ">)", "![", "*[SSRI]: <script>\n", "SSRI", "|", "|-|\n", "[@smith", "]", "\n", "\n\n", "## ", "- ", "> ", "*", "\"", "'", "word ");

    [Theory]
    [InlineData("## What helps", "what-helps")]
    [InlineData("## What helps, if anything?", "what-helps-if-anything")]
    [InlineData("## It’s *not* your fault", "its-not-your-fault")]
    [InlineData("## 2 minutes", "2-minutes")]
    [InlineData("## Ça va", "ça-va")]
    public void Heading_has_an_id_made_of_its_words(string heading, string id)
    {
        using var content = new ContentFixture().WithText($"{heading}\n\nText.");

        var part = content.PublishGrief();

        Assert.Contains($"<h2 id=\"{id}\">", part.Html, StringComparison.Ordinal);
        Assert.Contains($"<h3 id=\"grief-{id}\">", part.HtmlInWhole, StringComparison.Ordinal);
        Assert.Equal(id, part.Sections[^1].Id);
    }

    [Fact]
    public void Heading_is_escaped()
    {
        using var content = new ContentFixture().WithText("## Salt & \"pepper\" 1 < 2 > 1\n\nText.");

        var part = content.PublishGrief();

        Assert.Contains(">Salt &amp; &quot;pepper&quot; 1 &lt; 2 &gt; 1</h2>", part.Html, StringComparison.Ordinal);
        Assert.Equal("Salt & \"pepper\" 1 < 2 > 1", part.Sections[^1].Heading);
    }

    [Fact]
    public void Links_within_the_part_and_to_others_follow_the_page_they_stand_on()
    {
        using var content = new ContentFixture().WithText("[a](#here) [b](/guide/crying#who-cries) [c](/guide/crying) [d](/help) [e](tel:112)\n\n## Here\n\nText.");

        var part = content.PublishGrief();

        Assert.Contains(
            """<a href="#here">a</a> <a href="crying#who-cries">b</a> <a href="crying">c</a> <a href="../help">d</a> <a href="tel:112">e</a>""",
            part.Html,
            StringComparison.Ordinal);
        Assert.Contains(
            """<a href="#grief-here">a</a> <a href="#crying-who-cries">b</a> <a href="#crying">c</a> <a href="../help">d</a> <a href="tel:112">e</a>""",
            part.HtmlInWhole,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Abbreviation_is_explained_wherever_it_appears_and_nowhere_inside_words()
    {
        using var content = new ContentFixture().WithText("An SSRI, *the SSRI*, SSRIs.\n\n*[SSRI]: a common \"antidepressant\" <drug>");

        var part = content.PublishGrief();

        Assert.Contains(
            """<p>An <abbr title="a common &quot;antidepressant&quot; &lt;drug&gt;">SSRI</abbr>, <em>the <abbr title="a common &quot;antidepressant&quot; &lt;drug&gt;">SSRI</abbr></em>, SSRIs.</p>""",
            part.Html,
            StringComparison.Ordinal);
        Assert.Equal("A fact. An SSRI, the SSRI, SSRIs.", part.Sections[0].Text);
    }

    [Fact]
    public void Abbreviation_in_the_text_of_a_picture_stays_text()
    {
        using var content = new ContentFixture().With("en/images/pill.svg", "<svg/>").WithText("![An SSRI](/images/pill.svg)\n\n*[SSRI]: an antidepressant");

        var part = content.PublishGrief();

        Assert.Contains("alt=\"An SSRI\"", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Abbreviations_of_one_part_do_not_reach_another()
    {
        using var content = new ContentFixture()
            .WithText("An SSRI.\n\n*[SSRI]: an antidepressant")
            .Replace(ContentFixture.Crying, "People do.", "An SSRI.");
        var guide = content.Publish();

        var html = guide.PartFor("crying")!.Html;

        Assert.DoesNotContain("<abbr", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_is_rendered()
    {
        using var content = new ContentFixture().WithText("| When | What |\n|---|---|\n| Morning | A walk |");

        var part = content.PublishGrief();

        Assert.Contains("<th>When</th>", part.Html, StringComparison.Ordinal);
        Assert.Contains("<td>A walk</td>", part.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fish &amp; chips &lt;script&gt;", "Fish &amp; chips &lt;script&gt;")]
    [InlineData("`<script>` in code", "<code>&lt;script&gt;</code> in code")]
    [InlineData("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2")]
    [InlineData("\\<script>", "&lt;script&gt;")]
    public void Signs_of_html_in_text_are_only_signs(string markdown, string html)
    {
        using var content = new ContentFixture().WithText(markdown);

        var part = content.PublishGrief();

        Assert.Contains($"<p>{html}</p>", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_without_raw_html_never_becomes_a_script()
    {
        var markdown = new GuideMarkdown(new Labels(), new Dictionary<string, Reference>());

        Piece.Array[0, 12].Select(string.Concat).Sample(
            text => HasRawHtml(markdown.Parse(text)) || !markdown.Render(text, RenderTarget.WholeGuide("grief")).Contains("<script", StringComparison.OrdinalIgnoreCase),
            iter: 5000);
    }

    [Fact]
    public void Attributes_in_braces_are_only_text()
    {
        using var content = new ContentFixture().WithText("## Here {#there onclick=alert(1)}\n\nText {.class}.");

        var part = content.PublishGrief();

        Assert.DoesNotContain(" onclick=\"", part.Html, StringComparison.Ordinal);
        Assert.Contains("{#there onclick=alert(1)}</h2>", part.Html, StringComparison.Ordinal);
    }

    private static bool HasRawHtml(MarkdownDocument document) =>
        document.Descendants<HtmlBlock>().Any() || document.Descendants<HtmlInline>().Any();
}
