using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Quiet Owl", "quiet owl")]
    [InlineData("  quiet \t owl\u00a0", "quiet owl")]
    [InlineData("ＱＵＩＥＴ　ＯＷＬ", "quiet owl")]
    [InlineData("ZOE\u0308", "zo\u00eb")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("İstanbul", "\u0130stanbul")]
    public void Names_are_compared_without_case_width_and_spacing(string typed, string normalised) =>
        Assert.Equal(normalised, TypedText.Name(typed));

    [Fact]
    public void A_passphrase_is_the_same_however_its_accents_were_typed() =>
        Assert.Equal(TypedText.Passphrase("caf\u00e9 au lait"), TypedText.Passphrase("cafe\u0301 au lait"));

    [Fact]
    public void A_passphrase_keeps_case_and_inner_spaces() =>
        Assert.Equal("Two  Spaces", TypedText.Passphrase(" Two  Spaces\n"));

    [Fact]
    public void Half_a_character_does_no_harm() =>
        Assert.Equal("a\ufffdb", TypedText.Passphrase("a\ud83db"));

    [Fact]
    public void Characters_are_counted_as_people_count_code_points() =>
        Assert.Equal(2, TypedText.Length("é🦉"));

    [Theory]
    [InlineData("a passphrase with \uFFFE in it")]
    [InlineData("a passphrase with \uFFFF in it")]
    [InlineData("a passphrase with \uD800 in it")]
    public void What_is_no_text_is_replaced_and_never_thrown_at(string typed)
    {
        Assert.Contains('\uFFFD', TypedText.Passphrase(typed));
        Assert.Contains('\uFFFD', TypedText.Name(typed));
    }
}
