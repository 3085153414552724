using CsCheck;

namespace EmotionalNumbness.Helplines.Tests.Loading;

/// <summary>Whatever stands in a file, loading ends, with problems instead of exceptions.</summary>
public class HostileFileTests
{
    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Sample(bytes =>
        {
            using var folder = new HelplineFolder().With(GoodFile.Name, bytes);
            return folder.Load() is { Directory: null, HasErrors: true };
        }, iter: 300);

    [Fact]
    public void Random_damage_never_throws() =>
        Gen.Select(Gen.Int[0, GoodFile.Text.Length - 1], Gen.Int[0, 30], Gen.String[Gen.Char["\0\t\n -:[]{}\"'&*!#?|>%@`\\,aé0\uD800"], 0, 8])
            .Sample((at, length, damage) =>
            {
                using var folder = new HelplineFolder().With(GoodFile.Name, string.Concat(GoodFile.Text.AsSpan(0, at), damage, GoodFile.Text.AsSpan(Math.Min(at + length, GoodFile.Text.Length))));
                var load = folder.Load();
                return load.Directory is not null || load.HasErrors;
            }, iter: 1000);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_ends_early(string opening)
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, string.Concat(Enumerable.Repeat(opening, 15_000)));

        Assert.Contains("too deep", Assert.Single(folder.Load().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            """);

        Assert.Contains("Anchors", Assert.Single(folder.Load().Problems).Message, StringComparison.Ordinal);
    }
}
