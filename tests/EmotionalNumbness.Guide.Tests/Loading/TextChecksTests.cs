namespace EmotionalNumbness.Guide.Tests.Loading;

public class TextChecksTests
{
    [Theory]
    [InlineData("<div>Text</div>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("Some <b>bold words.")]
    [InlineData("Some <script>alert(1)")]
    [InlineData("A line<br>break.")]
    [InlineData("- in a list <i>too")]
    [InlineData("> <div>")]
    [InlineData("**in <i> emphasis**")]
    public void Raw_html_is_refused(string markdown)
    {
        using var content = new ContentFixture().WithText($"Before.\n\n{markdown}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "Raw HTML is not used here");
    }

    [Theory]
    [InlineData("<!-- a remark -->")]
    [InlineData("Some <!-- hidden --> words.")]
    [InlineData("<!DOCTYPE html>")]
    public void Remark_in_html_is_refused(string markdown)
    {
        using var content = new ContentFixture().WithText($"Before.\n\n{markdown}");

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "Raw HTML is not used here");
    }

    [Fact]
    public void Raw_html_is_found_on_its_line_of_a_paragraph_in_a_card()
    {
        using var content = new ContentFixture().WithText("::: note Read on\nOne line,\nand <b> another.\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "Raw HTML is not used here");
    }

    [Fact]
    public void Every_tag_on_a_line_is_one_problem_together()
    {
        using var content = new ContentFixture().WithText("Some <b>bold</b> and <i>thin</i> words.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "Raw HTML is not used here");
    }

    [Theory]
    [InlineData("# Grief", 0)]
    [InlineData("Grief\n===", 1)]
    public void Heading_of_the_first_level_is_refused(string heading, int below)
    {
        using var content = new ContentFixture().WithText(heading);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + below, "the only “#” heading");
    }

    [Fact]
    public void Heading_that_skips_a_level_is_refused()
    {
        using var content = new ContentFixture().WithText("### Small\n\nText.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "skips a level. Use 2 number signs");
    }

    [Fact]
    public void Heading_deeper_than_the_third_level_is_refused()
    {
        using var content = new ContentFixture().WithText("## Large\n\n### Small\n\n#### Smaller\n\nText.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 4, "Headings are “##” or “###”");
    }

    [Fact]
    public void Heading_without_words_is_refused()
    {
        using var content = new ContentFixture().WithText("##\n\nText.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "This heading has no words");
    }

    [Fact]
    public void Heading_that_is_there_twice_is_refused_the_second_time()
    {
        using var content = new ContentFixture().WithText("## What helps\n\nPeople.\n\n## What *helps*\n\nWalks.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 4, "The heading “What helps” is there twice");
    }

    [Fact]
    public void Small_heading_may_stand_in_two_sections()
    {
        using var content = new ContentFixture().WithText("## One\n\n### Try\n\nThis.\n\n## Two\n\n### Try\n\nThat.");

        var part = content.PublishGrief();

        Assert.Contains("<h3 id=\"try\">", part.Html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"try-1\">", part.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](/images/rain.svg)")]
    [InlineData("![ ](/images/rain.svg)")]
    public void Picture_without_text_is_refused(string picture)
    {
        using var content = new ContentFixture().With("en/images/rain.svg", "<svg/>").WithText($"Text.\n\n{picture}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "This picture has no text between its brackets");
    }

    [Theory]
    [InlineData("A fact [@Smith-2020].")]
    [InlineData("A fact [@smith-2020, @jones-2018].")]
    [InlineData("A fact [@smith-2020; jones-2018].")]
    [InlineData("A fact [@smith 2020].")]
    [InlineData("A fact [@smith-2020.")]
    [InlineData("A fact [@].")]
    [InlineData("A fact [@jones-2018] and another [@Smith-2020].")]
    public void Citation_with_a_slip_is_refused_rather_than_shown(string text)
    {
        using var content = new ContentFixture().WithText($"First line,\n{text}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, "This is not a citation we can read");
    }

    [Theory]
    [InlineData("See [this [@jones-2018]](/guide/crying).")]
    [InlineData("![Rain [@jones-2018]](/images/rain.svg)")]
    public void Citation_inside_a_link_or_picture_is_refused(string text)
    {
        using var content = new ContentFixture().With("en/images/rain.svg", "<svg/>").WithText($"First line,\n{text}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, "A citation is a link itself");
    }

    [Fact]
    public void Footnote_is_refused_rather_than_shown_as_written()
    {
        using var content = new ContentFixture().WithText("A fact[^1].");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "Footnotes are not rendered");
    }

    [Theory]
    [InlineData("exercise")]
    [InlineData("Practice")]
    [InlineData("\"><script>")]
    public void Unknown_card_is_refused(string kind)
    {
        using var content = new ContentFixture().WithText($"::: {kind} Breathe\nText.\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, $"“::: {kind}” is not a card we know. Known: note, practice,");
    }

    [Fact]
    public void Card_without_a_kind_is_refused()
    {
        using var content = new ContentFixture().WithText(":::\nText.\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "is not a card we know");
    }

    [Theory]
    [InlineData("note")]
    [InlineData("urgent")]
    [InlineData("dont")]
    public void Card_without_a_heading_is_refused(string kind)
    {
        using var content = new ContentFixture().WithText($"::: {kind}\n- do not\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "This card has no heading");
    }

    [Fact]
    public void Card_that_is_never_closed_is_refused()
    {
        using var content = new ContentFixture().WithText("Text.\n\n::: note Read on\nMore text.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "This card is never closed");
    }

    [Theory]
    [InlineData("non-urgent")]
    [InlineData("urgent")]
    [InlineData("emergency")]
    public void Care_card_whose_heading_does_not_end_in_if_is_refused(string kind)
    {
        using var content = new ContentFixture().WithText($"::: {kind} Call a doctor\n- you are worse\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "ends in “if:”");
    }

    [Theory]
    [InlineData("non-urgent")]
    [InlineData("urgent")]
    [InlineData("emergency")]
    public void Care_card_that_does_not_begin_with_a_list_is_refused(string kind)
    {
        using var content = new ContentFixture().WithText($"::: {kind} Call a doctor if:\nThis is so:\n\n- you are worse\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "A care card begins with a list");
    }

    [Fact]
    public void Empty_care_card_is_refused()
    {
        using var content = new ContentFixture().WithText("::: urgent Call a doctor if:\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "A care card begins with a list");
    }

    [Theory]
    [InlineData("Text.")]
    [InlineData("- a list")]
    [InlineData("> a quote")]
    public void Text_right_after_a_care_card_is_refused(string after)
    {
        using var content = new ContentFixture().WithText($"::: urgent Call a doctor if:\n- you are worse\n:::\n\n{after}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "Text follows this care card");
    }

    [Theory]
    [InlineData("")]
    [InlineData("## More\n\nText.")]
    [InlineData("::: note More\nText.\n:::")]
    [InlineData("*[GP]: a family doctor")]
    public void Care_card_may_stand_last_or_before_a_heading_or_card(string after)
    {
        using var content = new ContentFixture().WithText($"::: urgent Call a doctor if:\n- you are worse\n:::\n\n{after}");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Addresses_gathered_at_the_end_are_not_text_after_a_card()
    {
        using var content = new ContentFixture().WithText("See [crying][c].\n\n::: urgent Call a doctor if:\n- you are worse\n:::\n\n[c]: /guide/crying");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Theory]
    [InlineData("non-urgent")]
    [InlineData("urgent")]
    [InlineData("emergency")]
    public void Second_care_card_of_a_level_is_refused(string kind)
    {
        var card = $"::: {kind} Call a doctor if:\n- you are worse\n:::";
        using var content = new ContentFixture().WithText($"{card}\n\n{card}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 4, $"the second “{kind}” card");
    }

    [Fact]
    public void One_care_card_of_each_level_is_allowed()
    {
        using var content = new ContentFixture().WithText("""
            ::: emergency Call now if:
            - this
            :::

            ::: urgent Call today if:
            - this
            :::

            ::: non-urgent Call soon if:
            - this
            :::
            """);

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Third_warning_is_refused()
    {
        using var content = new ContentFixture().WithText("::: warning One\nText.\n:::\n\n::: warning Two\nText.\n:::\n\n::: warning Three\nText.\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 8, "More than 2 warnings");
    }

    [Fact]
    public void Two_warnings_and_any_number_of_other_cards_are_allowed()
    {
        using var content = new ContentFixture().WithText(
            "::: warning One\nText.\n:::\n\n::: warning Two\nText.\n:::\n\n::: note One\nText.\n:::\n\n::: note Two\nText.\n:::\n\n::: note Three\nText.\n:::");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Theory]
    [InlineData("/guide/crying")]
    [InlineData("/about")]
    [InlineData("/")]
    public void Emergency_card_that_links_elsewhere_is_refused(string url)
    {
        using var content = new ContentFixture().WithText($"::: emergency Call now if:\n- you are not safe\n\n[Read this]({url})\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 3, $"not to “{url}”");
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("tel:112")]
    public void Emergency_card_links_to_help_or_a_telephone(string url)
    {
        using var content = new ContentFixture().WithText($"::: emergency Call now if:\n- you are not safe\n\n[Call]({url})\n:::");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Line_of_a_dont_card_without_do_not_is_refused()
    {
        using var content = new ContentFixture().WithText("::: dont Things to leave\n- do not stop at once\n- Do not wait\n- stop the medicine\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 3, "Say “do not” in it");
    }

    [Fact]
    public void Words_do_not_may_be_broken_or_emphasised()
    {
        using var content = new ContentFixture().WithText("::: dont Things to leave\n- please **do not** stop\n- please do\n  not stop\n:::");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Dont_card_without_a_list_is_refused()
    {
        using var content = new ContentFixture().WithText("::: dont Things to leave\nStop the medicine.\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "A card of this kind is a list");
    }

    [Fact]
    public void Card_within_a_card_is_checked()
    {
        using var content = new ContentFixture().WithText(":::: note Outer\nText.\n\n::: dont Inner\n- stop\n:::\n::::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 4, "Say “do not” in it");
    }
}
