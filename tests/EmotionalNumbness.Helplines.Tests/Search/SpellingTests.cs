using CsCheck;
using EmotionalNumbness.Helplines.Search;

namespace EmotionalNumbness.Helplines.Tests.Search;

public class SpellingTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'd'], 0, 8];

    [Theory]
    [InlineData("germany", "germany", 0)]
    [InlineData("germny", "germany", 1)]
    [InlineData("geermany", "germany", 1)]
    [InlineData("garmany", "germany", 1)]
    [InlineData("gemrany", "germany", 1)]
    [InlineData("phillipines", "philippines", 2)]
    public void Slips_are_counted(string written, string meant, int slips) =>
        Assert.Equal(slips, Spelling.Slips(written, meant, 2));

    [Fact]
    public void Too_many_slips_are_not_counted() =>
        Assert.Null(Spelling.Slips("chad", "china", 1));

    [Fact]
    public void A_word_is_itself() =>
        Word.Sample(word => Spelling.Slips(word, word, 0) == 0);

    [Fact]
    public void Slips_go_both_ways() =>
        Gen.Select(Word, Word).Sample((one, other) => Spelling.Slips(one, other, 3) == Spelling.Slips(other, one, 3));

    [Fact]
    public void Two_words_are_at_most_the_longer_apart() =>
        Gen.Select(Word, Word).Sample((one, other) => Spelling.Slips(one, other, 8) <= Math.Max(one.Length, other.Length));
}
