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

    private static readonly string[] Openers =
    [
        "No", "Yes", "Yeah", "Well", "Like", "So", "Ok", "Okay", "Look", "Honestly", "Anyway", "Oh", "Ugh", "Oh god", "To be honest",
        "I mean", "You know", "Really", "No really", "Dear diary", "Hi", "Um", "Well, yes", "Ok so", "No, no",
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

    [Theory]
    [InlineData("I took an overdose.")]
    [InlineData("I took an overdose this morning.")]
    [InlineData("I swallowed all my pills.")]
    [InlineData("I swallowed all my pills an hour ago.")]
    [InlineData("I took all my pills an hour ago.")]
    [InlineData("An hour ago I took 40 paracetamol.")]
    [InlineData("ive taken all my tablets")]
    [InlineData("I have overdosed.")]
    [InlineData("I am overdosing.")]
    [InlineData("I just swallowed the whole bottle.")]
    [InlineData("I have just taken forty tablets.")]
    [InlineData("I drank antifreeze.")]
    [InlineData("I've cut my wrists and there is a lot of blood.")]
    [InlineData("I tried to hang myself last night.")]
    [InlineData("I took sixty pills and now I feel sleepy. The cat is fine. I bought bread.")]
    public void An_act_that_is_done_is_found_whatever_was_learned_and_said_to_be_one(string text) =>
        Assert.Equal((true, true), Answer(text));

    [Theory]
    [InlineData("I want to die.")]
    [InlineData("I tried to kill myself, and now I want to try again.")]
    public void A_wish_is_no_act(string text) => Assert.Equal((true, false), Answer(text));

    [Theory]
    [InlineData("I took my pills this morning.")]
    [InlineData("I took two paracetamol for my headache.")]
    [InlineData("I took 3 tablets of magnesium before bed.")]
    [InlineData("I took all my tablets like the doctor said.")]
    [InlineData("I took all the painkillers I was given and the pain is gone.")]
    [InlineData("I took an overdose of sugar.")]
    [InlineData("I overdosed on sugar.")]
    [InlineData("She took an overdose.")]
    [InlineData("My friend swallowed all her pills.")]
    [InlineData("I took an overdose ten years ago.")]
    [InlineData("When I was 15 I took an overdose.")]
    [InlineData("I did not take an overdose.")]
    [InlineData("She asked me if I took an overdose and I said no.")]
    [InlineData("My character took an overdose in chapter two.")]
    [InlineData("I took 40 pictures.")]
    [InlineData("I took all my pictures down an hour ago.")]
    public void Medicine_as_it_was_meant_and_other_peoples_acts_are_left_alone(string text) => Assert.Equal((false, false), Answer(text));

    [Theory]
    [InlineData("She asked me if I wanted to die and I said yes.")]
    [InlineData("He asked if I was suicidal and I said yes.")]
    [InlineData("The nurse asked if I was suicidal. I nodded.")]
    [InlineData("I told my sister I'm not suicidal. That was a lie.")]
    [InlineData("I told him I don't want to die. It was a lie.")]
    [InlineData("Last year I wanted to die and I still do.")]
    [InlineData("My dad killed himself and I want to follow him.")]
    public void What_is_affirmed_in_the_same_breath_is_found(string text) => Assert.True(Knowing.IsFound(text));

    [Theory]
    [InlineData("He asked me if I wanted to die and I said no.")]
    [InlineData("The nurse asked if I was tired. I nodded.")]
    [InlineData("I told my sister I'm not angry. That was a lie.")]
    [InlineData("Last year I wanted to move and I still do.")]
    [InlineData("My dad killed himself and I want to talk to him.")]
    [InlineData("\"I want to die\", says the singer.")]
    [InlineData("\"I want to die,\" she sang.")]
    public void What_is_denied_or_affirmed_of_something_else_is_not(string text) => Assert.False(Knowing.IsFound(text));

    [Theory]
    [InlineData("suicidal")]
    [InlineData("self-harm")]
    [InlineData("want to die")]
    public void A_word_or_two_on_their_own_are_enough(string text) => Assert.True(Knowing.IsFound(text));

    // Without a comma only "I" begins anew: "like everyone would be" is another sentence.
    [Theory]
    [InlineData(", ", "")]
    [InlineData(": ", "")]
    [InlineData("... ", "")]
    [InlineData(" ", "I")]
    public void A_small_word_in_front_never_switches_a_wish_off(string between, string start) =>
        Assert.All(
            Openers.SelectMany(opener => Disclosures.Where(text => text.StartsWith(start, StringComparison.Ordinal)).Select(text => opener + between + text)),
            text => Assert.True(Knowing.IsFound(text), text));

    [Theory]
    [InlineData("No, I don't want to die.")]
    [InlineData("Well, I don't want to die.")]
    [InlineData("no i dont want to die")]
    [InlineData("Yes, I am tired.")]
    [InlineData("Like, I don't want to go.")]
    public void And_never_switches_one_on(string text) => Assert.False(Knowing.IsFound(text));

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

    private static (bool Found, bool IsDone) Answer(string text) => Knowing.Real.Detect(text, "en") is var answer ? (answer.Found, answer.IsDone) : default;

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
