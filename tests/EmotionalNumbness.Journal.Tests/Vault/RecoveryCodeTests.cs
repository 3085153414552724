using CsCheck;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class RecoveryCodeTests
{
    private static readonly Gen<RecoveryCode> Code = Gen.Int.Select(_ => RecoveryCode.Create());

    [Fact]
    public void It_is_read_back_as_it_was_shown() => Code.Sample(code => Reads(code.Text, code));

    [Fact]
    public void It_is_seven_groups_of_four_and_one_of_five() =>
        Code.Sample(code => Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$", code.Text));

    [Fact]
    public void Case_spaces_hyphens_and_likenesses_are_forgiven() => Code.Sample(code =>
    {
        var sloppy = $"  {code.Text.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Replace("-", " – ", StringComparison.Ordinal)}\r\n";
        return Reads(sloppy, code) && Reads(code.Text.Replace('1', 'I').Replace("-", "", StringComparison.Ordinal), code);
    });

    [Fact]
    public void One_wrong_symbol_is_noticed() => Code.Select(Gen.Int[0, 32], Gen.Int[1, 31]).Sample((code, at, step) =>
    {
        const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var symbols = code.Text.Replace("-", "", StringComparison.Ordinal).ToCharArray();
        symbols[at] = Symbols[(Symbols.IndexOf(symbols[at]) + step) % Symbols.Length];
        return !RecoveryCode.TryRead(new string(symbols), out _);
    });

    [Fact]
    public void Two_swapped_neighbours_are_noticed() => Code.Select(Gen.Int[0, 31]).Sample((code, at) =>
    {
        var symbols = code.Text.Replace("-", "", StringComparison.Ordinal).ToCharArray();
        (symbols[at], symbols[at + 1]) = (symbols[at + 1], symbols[at]);
        return symbols[at] == symbols[at + 1] || !RecoveryCode.TryRead(new string(symbols), out _);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a code")]
    [InlineData("UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUUU")]
    [InlineData("0000-0000")]
    public void What_is_none_is_refused(string? typed) => Assert.False(RecoveryCode.TryRead(typed, out _));

    [Fact]
    public void A_very_long_text_is_refused() => Assert.False(RecoveryCode.TryRead(new string('0', 1_000_000), out _));

    [Fact]
    public void Printing_it_by_mistake_shows_nothing() => Assert.Equal("RecoveryCode", RecoveryCode.Create().ToString());

    private static bool Reads(string typed, RecoveryCode expected) => RecoveryCode.TryRead(typed, out var read) && read.Text == expected.Text;
}
