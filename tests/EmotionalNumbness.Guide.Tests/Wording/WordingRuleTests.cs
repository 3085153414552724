using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Tests.Wording;

public class WordingRuleTests
{
    [Theory]
    [InlineData("just", "Just do it.", "Just")]
    [InlineData("just", "adjust, justice", "")]
    [InlineData("cure*", "Cures and a cured man.", "Cures|cured")]
    [InlineData("cure*", "secure", "")]
    [InlineData("let go", "let  go", "let  go")]
    [InlineData("attention-seeking", "attention-seeking", "attention-seeking")]
    [InlineData("don’t give up", "Don’t give up", "Don’t give up")]
    [InlineData("!", "Stop! Now!", "!|!")]
    [InlineData("what?", "What? So what?", "What?|what?")]
    [InlineData("(sic)", "so (sic) it", "(sic)")]
    [InlineData("a.b", "axb", "")]
    public void Rule_finds_whole_words_in_any_case(string find, string line, string expected)
    {
        var rule = new WordingRule(find, "why", "instead");

        var found = rule.FindIn(line);

        Assert.Equal(expected, string.Join("|", found.Select(hit => hit.Text)));
    }
}
