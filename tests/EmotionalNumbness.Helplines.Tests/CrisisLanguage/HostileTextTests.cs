using System.Diagnostics;
using System.Text;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>Texts made to be slow.</summary>
public class HostileTextTests
{
    // Twice the text may cost twice; only a cost that grows like a square would reach this.
    private const double Generous = 3.2;

    public static TheoryData<string> Pieces =>
    [
        "a", "i ", "want to ", "not ", "i want ", "die ", "my ", "k i l l ", "\u200B", "а", "𝕕𝕚𝕖 ", "*", "!", ". ", "\n", "😂", "'", "i want the the the the the the the the to ",
        "not not really really really want to to ", "he said i want ", "if i was not here they would be better off ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Twice_the_text_costs_about_twice(string piece)
    {
        var small = Repeat(piece, 25_000);
        var large = Repeat(piece, 50_000);
        Ticks(small);

        // The best of several runs, and of several tries: other work on the machine only ever adds.
        Assert.Contains(Enumerable.Range(0, 100), _ => Best(large) < Generous * Best(small));
    }

    [Fact]
    public void A_word_of_a_million_letters_is_read() => Assert.False(Knowing.IsFound(new string('a', 1_000_000)));

    [Fact]
    public void A_wish_behind_a_megabyte_is_found() => Assert.True(Knowing.IsFound(Repeat("lorem ipsum. ", 1_000_000) + "I want to die."));

    private static long Best(string text) => Enumerable.Range(0, 3).Min(_ => Ticks(text));

    private static long Ticks(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Knowing.Real.Detect(text, "en");
        return Stopwatch.GetTimestamp() - start;
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();
}
