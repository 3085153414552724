using CsCheck;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Html;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<p>One</p>\n<p>two  words</p>", "One\n\ntwo words")]
    [InlineData("<p>a<br>b<br/>c</p>", "a\nb\nc")]
    [InlineData("<b>bold</b> and <em> thin </em>.", "**bold** and *thin* .")]
    [InlineData("<p><b>open to the end<p>next</b></p>", "**open to the end**\n\nnext")]
    [InlineData("<b></b><i> </i>x</b>", "x")]
    [InlineData("<h2>Head</h2><p>text</p>", "## Head\n\ntext")]
    [InlineData("<ul><li>one</li><li>two<ol><li>first</li><li>second</li></ol></li></ul>", "- one\n- two\n  1. first\n  2. second")]
    [InlineData("<blockquote>said</blockquote>after", "> said\n\nafter")]
    [InlineData("<a href=\"https://example.org/a?b=c\">there</a>", "[there](https://example.org/a?b=c)")]
    [InlineData("<a href=\"javascript:alert(1)\">there</a>", "there")]
    [InlineData("<a href=\"https://example.org/) [x](javascript:1\">there</a>", "there")]
    [InlineData("a * b _ [c] &lt;script&gt; &amp;amp;", "a \\* b _ \\[c\\] \\<script> &amp;")]
    [InlineData("before<script>alert('<p>in</p>')</script><style>p{}</style>after", "beforeafter")]
    [InlineData("<img src=x onerror=alert(1)>x<svg><text>no</text></svg><iframe><p>no</p></iframe>", "x")]
    [InlineData("<pre>a  b\n  c</pre>", "a  b\n  c")]
    [InlineData("<p>unclosed <unknown attr=1>kept</unknown", "unclosed kept")]
    [InlineData("x<!-- <p>comment</p> -->y", "xy")]
    public void Only_what_is_allowed_becomes_markdown(string html, string markdown) => Assert.Equal(markdown, Convert(html));

    [Fact]
    public void Depth_costs_nothing() =>
        Assert.Equal("x", Convert(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x" + string.Concat(Enumerable.Repeat("</div>", 100_000))));

    [Fact]
    public void A_tag_with_a_hundred_thousand_attributes_costs_nothing() =>
        Assert.Equal("x", Convert($"<p {string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=1"))}>x</p>"));

    [Fact]
    public void Emphasis_that_a_tree_would_multiply_does_not() =>
        Assert.InRange(Convert(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<b a={i}><p>x"))).Length, 10_000, 100_000);

    [Fact]
    public void Nothing_makes_it_throw()
    {
        string[] pieces = ["<", ">", "</", "p", "b", "<b>", "</b>", "<li>", "<ol>", "</ol>", "<a href='https://x.y'>", "</a>", "<pre>", "</pre>", "&", "&amp;", "&#0;", "\"", " ", "\n", "<!--", "<script>", "x"];

        Gen.Int[0, pieces.Length - 1].Array[0, 60].Sample(choice =>
        {
            var markdown = Convert(string.Concat(choice.Select(i => pieces[i])));
            Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        });
    }

    private static string Convert(string html) =>
        HtmlText.ToMarkdown(html, new ImportReading(TimeZoneInfo.Utc, 1024 * 1024, new DateOnly(2026, 11, 25), new ImportLimits()));
}
