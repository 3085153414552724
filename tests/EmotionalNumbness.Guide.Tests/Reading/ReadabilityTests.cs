using EmotionalNumbness.Guide.Reading;

namespace EmotionalNumbness.Guide.Tests.Reading;

public class ReadabilityTests
{
    // 7 words, 1 sentence, 7 syllables: 0.39 * 7 + 11.8 * 7 / 7 - 15.59
    [Fact]
    public void Seven_short_words_in_one_sentence()
    {
        var readability = Readability.Of(["The cat sat on the old mat."]);

        Assert.Equal(new Readability(7, 1, -1.1), readability);
    }

    // 8 words, 2 sentences, 15 syllables (e-mo-tion-al numb-ness is com-mon, ma-ny peo-ple feel it): 0.39 * 8 / 2 + 11.8 * 15 / 8 - 15.59
    [Fact]
    public void Long_words_in_two_sentences()
    {
        var readability = Readability.Of(["Emotional numbness is common. Many people feel it."]);

        Assert.Equal(new Readability(8, 1, 8.1), readability);
    }

    [Fact]
    public void Headings_and_list_items_are_sentences_of_their_own()
    {
        var apart = Readability.Of(["What helps", "Sleep", "A short walk"]);
        var together = Readability.Of(["What helps. Sleep. A short walk."]);

        Assert.Equal(together, apart);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(200, 1)]
    [InlineData(299, 1)]
    [InlineData(301, 2)]
    [InlineData(850, 4)]
    public void Minutes_are_whole_and_never_none(int words, int expected)
    {
        var readability = Readability.Of(Enumerable.Repeat("word", words));

        Assert.Equal(expected, readability.Minutes);
    }

    [Fact]
    public void Nothing_to_read_takes_a_minute_and_no_schooling()
    {
        var readability = Readability.Of(["", "…"]);

        Assert.Equal(new Readability(0, 1, 0), readability);
    }
}
