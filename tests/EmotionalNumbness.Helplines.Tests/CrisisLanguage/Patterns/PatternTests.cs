namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage.Patterns;

/// <summary>The notation of docs/crisis-language.md, each sign of it.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("want die", "I want. Die", false)]
    [InlineData("want die", "I want, die", true)]
    [InlineData("want|wish die", "wish die", true)]
    [InlineData("<want> die", "I would like die", true)]
    [InlineData("want (to) die", "want to die", true)]
    [InlineData("want (to) die", "want die", true)]
    [InlineData("want .. die", "want a b c die", true)]
    [InlineData("want .. die", "want a b c d die", false)]
    [InlineData("want ... die", "want a b c d e f g h die", true)]
    [InlineData("want ... die", "want a b c d e f g h i die", false)]
    [InlineData("want_to die", "want to die", true)]
    [InlineData("want $", "I want. More", true)]
    [InlineData("want $", "I want more", false)]
    [InlineData("^ want", "I want", false)]
    [InlineData("^ want", "No. Want", true)]
    [InlineData("want / die", "I want. Die", true)]
    [InlineData("want / die", "I want die", false)]
    [InlineData("want die|$", "I want", true)]
    [InlineData("want die|$", "I want cake", false)]
    public void Each_sign_means_what_the_page_says(string pattern, string text, bool isFound) =>
        Assert.Equal(isFound, Knowing.Of(pattern).Detect(text, "en").Found);
}
