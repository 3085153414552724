using EmotionalNumbness.Guide.Reading;

namespace EmotionalNumbness.Guide.Tests.Reading;

public class SentenceTests
{
    [Theory]
    [InlineData("One. Two. Three.", 3)]
    [InlineData("One? Two! Three.", 3)]
    [InlineData("He said: “One.” Two.", 3)]
    [InlineData("(One.) Two.", 2)]
    [InlineData("About 2.5 in 10, or 1,829 people.", 1)]
    [InlineData("No end", 1)]
    public void Sentences_end_at_a_stop_with_a_space_behind_it(string block, int expected)
    {
        var sentences = Sentence.Split(block);

        Assert.Equal(expected, sentences.Count());
    }

    [Fact]
    public void Words_keep_their_apostrophes_hyphens_and_figures()
    {
        var words = Sentence.Words("“Don’t”, she said: it's a well-meant 1,829 or 5% – (perhaps).");

        Assert.Equal(["Don’t", "she", "said", "it's", "a", "well-meant", "1,829", "or", "5", "perhaps"], words);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … – . ")]
    public void Signs_alone_are_no_words(string sentence)
    {
        var words = Sentence.Words(sentence);

        Assert.Empty(words);
    }
}
