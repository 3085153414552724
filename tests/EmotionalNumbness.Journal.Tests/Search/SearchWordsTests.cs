using System.Text;
using CsCheck;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Tests.Vault;

namespace EmotionalNumbness.Journal.Tests.Search;

public sealed class SearchWordsTests
{
    private static readonly string[] Words = ["café", "Straße", "numb", "ἄνθρωπος", "ёлка", "שָׁלוֹם", "سَلام", "हिन्दी", "日本語", "가나다", "ｆｕｌｌ", "Ærø", "I am İstanbul"];

    [Theory]
    [InlineData("cafe", "at the CAFÉ", "CAFÉ")]
    [InlineData("cafe", "at the cafe\u0301 again", "cafe\u0301")]
    [InlineData("CAFÉ", "at the cafe", "cafe")]
    [InlineData("strasse", "auf der Straße", "Straße")]
    [InlineData("aeroe", "Ærøe", "Ærøe")]
    [InlineData("ανθρωπος", "Ἄνθρωπος ἦν", "Ἄνθρωπος")]
    [InlineData("елка", "ЁЛКА", "ЁЛКА")]
    [InlineData("שלום", "שָׁלוֹם לך", "שָׁלוֹם")]
    [InlineData("سلام", "سَلام", "سَلام")]
    [InlineData("full", "ｆｕｌｌ width", "ｆｕｌｌ")]
    [InlineData("日本", "私は日本語", "日本")]
    [InlineData("don't", "I don’t know", "don’t")]
    [InlineData("istanbul", "İSTANBUL", "İSTANBUL")]
    [InlineData("\"no feeling\"", "there is no\n   feeling", "no\n   feeling")]
    [InlineData("🌙", "the moon 🌙 rose", "🌙")]
    public void It_is_found_without_regard_to_case_and_accents(string typed, string text, string found)
    {
        var range = Assert.Single(SearchWords.Of(typed).FindIn(text)!);

        Assert.Equal(found, text.Substring(range.Start, range.Length));
    }

    [Theory]
    [InlineData("rain sun", "only rain today")]
    [InlineData("\"rain today\"", "today rain")]
    [InlineData("कि", "कुछ")]
    [InlineData("かき", "がき")]
    public void What_does_not_stand_there_is_not_found(string typed, string text) => Assert.Null(SearchWords.Of(typed).FindIn(text));

    [Fact]
    public void Several_words_may_stand_in_any_order_and_all_are_marked()
    {
        const string Text = "Rain, then sun, then RAIN.";

        var found = SearchWords.Of("sun rain").FindIn(Text)!;

        Assert.Equal(["Rain", "sun", "RAIN"], found.Select(range => Text.Substring(range.Start, range.Length)));
    }

    [Fact]
    public void Words_that_overlap_are_marked_as_one() =>
        Assert.Equal([new TextRange(0, 5)], SearchWords.Of("abc cde").FindIn("abcde"));

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("\"\"")]
    public void No_words_fit_every_text(string? typed) => Assert.Empty(SearchWords.Of(typed).FindIn("anything")!);

    [Fact]
    public void What_was_planted_is_found_whatever_its_case_and_accents() =>
        Gen.Select(Any.Text, Gen.Int[0, Words.Length - 1], Gen.Int[0, 4], Any.Text).Sample((before, word, form, after) =>
        {
            var planted = Changed(Words[word], form);
            var text = $"{before} {planted} {after}";

            var found = SearchWords.Of($"\"{Words[word]}\"").FindIn(text);

            Assert.NotNull(found);
            Assert.Contains(found, range => range.Start <= before.Length + 1 && range.Start + range.Length >= before.Length + 1 + planted.Length);
        });

    [Fact]
    public void Any_text_can_be_searched_for_any_other_and_marks_lie_within_it() => Gen.Select(Any.Text, Any.Text).Sample((typed, text) =>
    {
        foreach (var range in SearchWords.Of(typed).FindIn(text + typed) ?? [])
            Assert.True(range.Length > 0 && range.Start + range.Length <= text.Length + typed.Length);
    });

    [Fact]
    public void Half_a_surrogate_pair_and_no_character_break_nothing() =>
        Assert.NotNull(SearchWords.Of("\uD800\uFFFF x").FindIn("x \uFFFF\uD800\uFFFF \uDC00 x"));

    [Fact]
    public void Excerpts_show_the_words_around_what_was_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("before", 50)) + " needle " + string.Join(' ', Enumerable.Repeat("after", 50));
        var found = SearchWords.Of("needle").FindIn(text)!;

        var excerpt = Assert.Single(Excerpts.Of(Hit(text, found), 20, 3));

        Assert.Equal("before before needle after after after", excerpt.Text);
        Assert.Equal("needle", excerpt.Text.Substring(excerpt.Found[0].Start, excerpt.Found[0].Length));
        Assert.True(excerpt.GoesOn && excerpt.Start > 0);
    }

    [Fact]
    public void Excerpts_of_any_text_are_pieces_of_it() => Gen.Select(Any.Text, Gen.Int[0, 60], Gen.Int[1, 4]).Sample((text, around, most) =>
    {
        var found = SearchWords.Of(text.Length > 4 ? text[2..4] : "a").FindIn(text) ?? [];
        foreach (var piece in Excerpts.Of(Hit(text, found), around, most))
        {
            Assert.Equal(piece.Text, text.Substring(piece.Start, piece.Text.Length));
            Assert.All(piece.Found, range => Assert.True(range.Start >= 0 && range.Start + range.Length <= piece.Text.Length));
        }
    });

    private static SearchHit Hit(string text, IReadOnlyList<TextRange> found) =>
        new(new Journal.Entries.Entry(Journal.Entries.EntryId.New(), 1, default, default, default, text), found);

    private static string Changed(string word, int form) => form switch
    {
        0 => word,
        1 => word.ToUpperInvariant(),
        2 => word.ToLowerInvariant(),
        3 => word.Normalize(NormalizationForm.FormD),
        _ => word.Normalize(NormalizationForm.FormC),
    };
}
