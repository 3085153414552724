using CsCheck;
using EmotionalNumbness.Helplines.Search;

namespace EmotionalNumbness.Helplines.Tests.Search;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("  TÜRKİYE ", "turkiye")]
    [InlineData("São Tomé & Príncipe", "sao tome and principe")]
    [InlineData("U.S. Virgin Islands", "us virgin islands")]
    [InlineData("St. Lucia", "saint lucia")]
    [InlineData("The Gambia", "gambia")]
    [InlineData("Guinea-Bissau", "guinea bissau")]
    [InlineData("Føroyar", "foroyar")]
    [InlineData("+44", "44")]
    [InlineData("٤٤", "44")]
    [InlineData("ＵＫ", "uk")]
    [InlineData("…", "")]
    [InlineData("\uD800x", "x")]
    public void What_people_leave_out_is_taken_off(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Sample(text => FoldedText.Of(FoldedText.Of(text)) == FoldedText.Of(text));

    [Fact]
    public void Folded_text_is_short() =>
        Gen.String[Gen.Char, 0, 500].Sample(text => FoldedText.Of(text).Length <= FoldedText.Longest);
}
