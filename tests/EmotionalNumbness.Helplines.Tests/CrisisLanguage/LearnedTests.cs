using EmotionalNumbness.Helplines.CrisisLanguage.Loading;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>What was learned from examples, beside the rules.</summary>
public class LearnedTests
{
    private const string Rules =
        """
        language: en
        rules:
          - name: one
            why: For a test.
            say: [want to die]
        """;

    private const string Settings = "pieces\t100\nbias\t-0.5\nrule\t0.8\nthreshold\t0\n";

    [Theory]
    [InlineData("I want to die", true)]
    [InlineData("the rope is ready", true)]
    [InlineData("THE ROPE, IS READY", true)]
    [InlineData("the rope ladder is ready", false)]
    [InlineData("I bought bread", false)]
    [InlineData("", false)]
    public void Rules_and_runs_of_words_are_weighed_together(string text, bool found) =>
        Assert.Equal(found, Load(Settings + "2\t900\trope is ready\n3\t200\tready\n4\t-900\tladder\n").Detector!.Detect(text, "en").Found);

    [Theory]
    [InlineData("", false, false)]
    [InlineData("certain: yes", true, false)]
    [InlineData("certain: done", true, true)]
    public void A_rule_that_is_certain_is_not_outweighed(string certain, bool found, bool isDone)
    {
        var answer = Load(Settings + "9\t-900\twant\n", Rules + "\n    " + certain).Detector!.Detect("I want to die", "en");

        Assert.Equal((found, isDone), (answer.Found, answer.IsDone));
    }

    [Fact]
    public void Begin_and_end_of_a_sentence_count()
    {
        var detector = Load(Settings + "2\t900\t< tired >\n2\t900\t< goodbye >\n").Detector!;

        Assert.True(detector.Detect("It rained. Goodbye. It rained.", "en").Found);
        Assert.False(detector.Detect("She said goodbye to me.", "en").Found);
    }

    [Fact]
    public void A_telling_sentence_in_the_middle_of_a_long_one_is_not_thinned_out()
    {
        var learned = Settings + "2\t9000\tmy last night\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"2\t-10\tw{(char)('a' + i % 26)}{(char)('a' + i / 26)}\n"));
        var filler = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"w{(char)('a' + i % 26)}{(char)('a' + i / 26)}"));

        Assert.True(Load(learned).Detector!.Detect($"{filler} my last night {filler}", "en").Found);
    }

    [Theory]
    [InlineData("pieces\tmany\n", 1)]
    [InlineData("bias\t1\n", 1)]
    [InlineData(Settings + "2\tfar\twant\n", 5)]
    [InlineData(Settings + "0\t10\twant\n", 5)]
    [InlineData(Settings + "2\t10\tone two three four\n", 5)]
    [InlineData(Settings + "2\t10\tone  two\n", 5)]
    [InlineData(Settings + "2\t10\tone\n2\t10\tone\n", 6)]
    public void A_line_that_cannot_be_understood_is_named_and_nothing_is_guessed(string learned, int line)
    {
        var load = Load(learned);

        Assert.Null(load.Detector);
        Assert.Equal(line, Assert.Single(load.Problems).Line);
    }

    private static CrisisLanguageLoad Load(string learned, string rules = Rules)
    {
        var folder = Directory.CreateTempSubdirectory("crisis-language-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "en.yaml"), rules);
            File.WriteAllText(Path.Combine(folder.FullName, "en.learned.tsv"), learned);
            return CrisisLanguageLoader.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
