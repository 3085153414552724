namespace EmotionalNumbness.Guide.Tests.Wording;

public class WaiverTests
{
    private const string Waiver = "waivers:\n  - words: \"at least two weeks\"\n    reason: a length of time\n    by: A. Editor\n";

    // Below a waiver everything stands four lines lower.
    private const int Lower = 4;

    [Fact]
    public void Waived_words_are_allowed_wherever_they_stand_so()
    {
        using var content = Waiving("Wait at least two weeks.\n\nThen at least two weeks more.");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Waiver_does_not_cover_the_word_on_another_line()
    {
        using var content = Waiving("Wait at least two weeks.\n\nThen at least a day.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + Lower + 2, "“at least”");
    }

    [Fact]
    public void Waiver_does_not_cover_a_second_use_on_the_same_line()
    {
        using var content = Waiving("Wait at least two weeks, or at least a day.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + Lower, "“at least”");
    }

    [Fact]
    public void Waiver_is_exact_about_case()
    {
        using var content = Waiving("At least two weeks, or at least two weeks.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + Lower, "“At least”");
    }

    [Fact]
    public void Waiver_that_matches_nothing_is_refused()
    {
        using var content = Waiving("Wait a while.");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 11, "The waiver “at least two weeks” matches nothing any more");
    }

    [Fact]
    public void Waiver_does_not_excuse_itself_in_whatever_order_it_is_written()
    {
        using var content = new ContentFixture().Replace(
            ContentFixture.Grief,
            "reviewed:",
            "waivers:\n  - by: A. Editor\n    reason: a length of time\n    words: \"at least two weeks\"\nreviewed:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 11, "matches nothing any more");
    }

    [Fact]
    public void Waiver_of_words_that_no_rule_forbids_is_refused()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Grief, "reviewed:", Waiver.Replace("at least two weeks", "a crisis line", StringComparison.Ordinal) + "reviewed:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 11, "The waiver “a crisis line” matches nothing any more");
    }

    [Fact]
    public void Second_waiver_of_the_same_words_is_refused()
    {
        using var content = Waiving("Wait at least two weeks.")
            .Replace(ContentFixture.Grief, "reviewed:", "  - {words: at least two weeks, reason: again, by: B. Editor}\nreviewed:");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 14, "matches nothing any more");
    }

    [Fact]
    public void Waived_words_may_hold_a_link_and_a_citation()
    {
        using var content = Waiving("Wait at least two [weeks](/help) [@smith-2020].")
            .Replace(ContentFixture.Grief, "words: \"at least two weeks\"", "words: \"at least two [weeks](/help) [@smith-2020]\"");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Theory]
    [InlineData("    reason: a length of time\n", "reason", 11)]
    [InlineData("    by: A. Editor\n", "by", 11)]
    public void Waiver_without_reason_or_name_is_refused(string line, string key, int number)
    {
        using var content = Waiving("Wait at least two weeks.").Replace(ContentFixture.Grief, line, "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, number, $"“{key}:” is missing");
    }

    [Fact]
    public void Waivers_that_are_no_list_are_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "reviewed:", "waivers: at least two weeks\nreviewed:");

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, ContentFixture.Grief, 10, "“waivers:” is a list");
    }

    private static ContentFixture Waiving(string text) => new ContentFixture()
        .WithText(text)
        .Replace(ContentFixture.Grief, "reviewed:", Waiver + "reviewed:");
}
