namespace EmotionalNumbness.Guide.Tests.Markdown.Citations;

public class CitationTests
{
    [Fact]
    public void Sources_are_numbered_in_order_of_first_use_and_keep_their_number()
    {
        using var content = new ContentFixture().WithBody("One [@who-2023], two [@smith-2020], one again [@who-2023], three [@jones-2018].\n");

        var part = content.PublishGrief();

        Assert.Equal(["who-2023", "smith-2020", "jones-2018"], part.Sources.Select(source => source.Key));
        Assert.Equal(["1", "2", "1", "3"], Numbers(part.Html));
    }

    [Fact]
    public void Number_counts_through_emphasis_lists_quotes_tables_and_cards()
    {
        using var content = new ContentFixture().WithBody("""
            **Bold [@who-2023] words** [@smith-2020]

            - item [@jones-2018]
              - inner [@who-2023]

            > quote [@smith-2020]

            | a | b |
            |---|---|
            | [@jones-2018] | [@who-2023] |

            ::: note Read on
            text [@smith-2020]
            :::

            """);

        var part = content.PublishGrief();

        Assert.Equal(["1", "2", "3", "1", "2", "3", "1", "2"], Numbers(part.Html));
    }

    [Fact]
    public void Several_keys_in_one_pair_of_brackets_are_several_links()
    {
        using var content = new ContentFixture().WithBody("A fact [@smith-2020;@jones-2018 ; @who-2023].\n");

        var part = content.PublishGrief();

        Assert.Equal(
            "<p>A fact\u00a0<sup class=\"cite\">"
            + "<a href=\"#source-1\"><span class=\"unseen\">Source </span>1</a>"
            + "<a href=\"#source-2\"><span class=\"unseen\">Source </span>2</a>"
            + "<a href=\"#source-3\"><span class=\"unseen\">Source </span>3</a>"
            + "</sup>.</p>\n",
            part.Html);
    }

    [Theory]
    [InlineData("A fact [@smith-2020].", "<p>A fact\u00a0<sup")]
    [InlineData("A fact\n[@smith-2020].", "<p>A fact\u00a0<sup")]
    [InlineData("A *fact* [@smith-2020].", "<p>A <em>fact</em>\u00a0<sup")]
    [InlineData("A fact[@smith-2020].", "<p>A fact<sup")]
    public void No_line_can_end_between_a_word_and_its_number(string markdown, string html)
    {
        using var content = new ContentFixture().WithBody(markdown + "\n");

        Assert.StartsWith(html, content.PublishGrief().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_begin_anew_in_each_part_and_their_links_stay_within_it()
    {
        using var content = new ContentFixture();
        var guide = content.Publish();

        var html = guide.PartFor("crying")!.HtmlInWhole;

        Assert.Contains("<a href=\"#crying-source-1\"><span class=\"unseen\">Source </span>1</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_before_the_number_is_escaped()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Labels, "source: Source", "source: \"<Quelle> & mehr\"");

        var part = content.PublishGrief();

        Assert.Contains("<span class=\"unseen\">&lt;Quelle&gt; &amp; mehr </span>1", part.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write to someone@smith-2020.")]
    [InlineData("Say [smith-2020].")]
    [InlineData("Say \\[smith-2020].")]
    public void Other_brackets_and_signs_are_no_citation(string text)
    {
        using var content = new ContentFixture().WithText(text);

        var part = content.PublishGrief();

        Assert.Single(Numbers(part.Html));
    }

    private static IEnumerable<string> Numbers(string html) =>
        System.Text.RegularExpressions.Regex.Matches(html, @"(?<=#source-)\d+").Select(match => match.Value);
}
