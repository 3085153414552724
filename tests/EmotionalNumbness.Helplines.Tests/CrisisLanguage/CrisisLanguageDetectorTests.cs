using CsCheck;
using EmotionalNumbness.Helplines.CrisisLanguage;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

public class CrisisLanguageDetectorTests
{
    private static readonly string[] Disclosures =
    [
        "I want to die.", "I wish I were dead.", "I keep thinking about killing myself.", "I cut myself again last night.",
        "Everyone would be better off without me.", "I hope I don't wake up tomorrow.", "i dont want to be here anymore",
        "I am going to end my life.", "There is no reason to live.", "I tried to kill myself on Sunday.",
    ];

    private static readonly string[] Harmless =
    [
        "I bought bread.", "The bus was late.", "It rained all day.", "We had soup.", "My sister called.", "I feel flat.",
        "The cat slept.", "School was boring.", "I can't cry.", "Nothing matters much.", "I am not suicidal.", "He left.",
        "Years ago we lived by the sea.", "My novel is going well.", "lol", "She said it was fine.",
    ];

    [Theory]
    [InlineData("I want to die.")]
    [InlineData("i wanna d!e")]
    [InlineData("I want to k1ll myself")]
    [InlineData("i want to diiiiiie")]
    [InlineData("I don’t want to be alive")]
    [InlineData("I wаnt to dіe")] // Cyrillic а and і
    [InlineData("I want to d\u200Bie")]
    [InlineData("Ｉ ｗａｎｔ ｔｏ ｄｉｅ")]
    [InlineData("i want to k i l l m y s e l f")]
    [InlineData("I want to kill mysefl")]
    public void A_wish_is_found_in_any_spelling(string text) => Assert.True(Knowing.IsFound(text));

    [Theory]
    [InlineData("I feel nothing.")]
    [InlineData("I feel dead inside.")]
    [InlineData("Nothing matters.")]
    [InlineData("I don't want to die.")]
    [InlineData("My brother wanted to die.")]
    [InlineData("My brother died by suicide two years ago.")]
    [InlineData("I'm dying to see the new film.")]
    [InlineData("I killed time in the library.")]
    [InlineData("Years ago I tried to kill myself.")]
    [InlineData("What are the warning signs of suicide?")]
    [InlineData("")]
    [InlineData("\0\uD800\n\n…")]
    public void Other_things_are_left_alone(string text) => Assert.False(Knowing.IsFound(text));

    [Fact]
    public void Harmless_sentences_around_a_disclosure_do_not_hide_it() =>
        Gen.Select(OneOf(Disclosures), OneOf(Harmless).List[0, 12], OneOf(Harmless).List[0, 12])
            .Sample((disclosure, before, after) => Assert.True(Knowing.IsFound(string.Join("\n\n", [.. before, disclosure, .. after]))));

    [Fact]
    public void Any_text_is_read_without_failing() =>
        Gen.String.Sample(text => Knowing.Real.Detect(text, "en"));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("tlh", "en")]
    [InlineData("", "en")]
    public void A_language_without_a_file_is_read_as_English(string asked, string used)
    {
        var detection = Knowing.Real.Detect("I want to die.", asked);

        Assert.Equal(new Detection(true, used), detection);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
