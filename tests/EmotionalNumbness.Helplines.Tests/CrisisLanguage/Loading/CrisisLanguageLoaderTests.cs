using EmotionalNumbness.Helplines.CrisisLanguage.Loading;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage.Loading;

public class CrisisLanguageLoaderTests
{
    private const string Good =
        """
        language: en
        key-words: [suicide]
        spellings:
          wanna: want to
        sets:
          die: [die, be dead]
        scopes:
          - name: denied
            why: For a test.
            where: before
            words: 3
            blocked-by: [but]
            say: ["not"]
        rules:
          - name: wish
            why: For a test.
            say:
              - want to <die>
        """;

    [Fact]
    public void A_good_file_becomes_a_detector()
    {
        var load = Knowing.Load(Good);

        Assert.Empty(load.Problems);
        Assert.Equal(["en"], load.Detector!.Languages);
        Assert.True(load.Detector.Detect("I wanna be dead", "en").Found);
        Assert.False(load.Detector.Detect("I do not want to die", "en").Found);
        Assert.True(load.Detector.Detect("I am not well but want to die", "en").Found);
    }

    [Fact]
    public void The_real_content_has_no_problem() =>
        Assert.Empty(CrisisLanguageLoader.Load(Path.Combine(Repository.Root, "content", CrisisLanguageLoader.Folder)).Problems);

    [Theory]
    [InlineData("language: en", "language: de", 1, "Name it de.yaml")]
    [InlineData("[suicide]", "[die]", 2, "six small letters")]
    [InlineData("where: before", "where: behind", 10, "before or near")]
    [InlineData("words: 3", "words: many", 11, "from 0 to 20")]
    [InlineData("blocked-by: [but]", "blocked-by: [but then]", 12, "one word at a time")]
    [InlineData("want to <die>", "want to <live>", 18, "no set “live”")]
    [InlineData("want to <die>", ".. die", 18, "begins with words")]
    [InlineData("want to <die>", "(want) (to)", 18, "may be missing")]
    [InlineData("want to <die>", "want (to die", 18, "bracket")]
    [InlineData("want to <die>", "want |to", 18, "holds no word")]
    [InlineData("    say:\n      - want", "    sagt:\n      - want", 17, "not a key we know")]
    [InlineData("    say:\n      - want", "    certain: often\n    say:\n      - want", 17, "yes, or done")]
    [InlineData("scopes:", "openers:\n  say: [well]\n  before: [i am]\nscopes:", 9, "one word at a time")]
    [InlineData("scopes:", "openers:\n  say: [well, \"…\"]\nscopes:", 8, "holds no word")]
    [InlineData("rules:", "rulez:", 14, "not a key we know")]
    public void A_slip_is_told_at_its_line(string good, string bad, int line, string message)
    {
        var load = Knowing.Load(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(load.Detector);
        Assert.Contains(load.Problems, problem => problem.File == "en.yaml" && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_scope_that_is_not_there_is_named()
    {
        var load = Knowing.Load(Good + "\n    stands-through: [denial]\n");

        Assert.Contains("“denial”", Assert.Single(load.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_English_is_a_problem()
    {
        var load = Knowing.Load(Good.Replace("language: en", "language: de", StringComparison.Ordinal), "de.yaml");

        Assert.Null(load.Detector);
        Assert.Contains("en.yaml", Assert.Single(load.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/folder")]
    [InlineData("")]
    public void A_missing_folder_is_a_problem(string folder) => Assert.Null(CrisisLanguageLoader.Load(folder).Detector);
}
