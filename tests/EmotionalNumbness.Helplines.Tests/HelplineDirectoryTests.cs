using CsCheck;

namespace EmotionalNumbness.Helplines.Tests;

public class HelplineDirectoryTests
{
    private static readonly HelplineDirectory Directory = new([
        Samples.Country() with { Code = "TR", Name = "Türkiye" },
        Samples.Country() with { Code = "CI", Name = "Côte d’Ivoire" },
        Samples.Country() with { Code = "CU", Name = "Cuba" },
    ]);

    [Fact]
    public void Countries_stand_by_name_whatever_their_accents() =>
        Assert.Equal(["CI", "CU", "TR"], Directory.Countries.Select(country => country.Code));

    [Theory]
    [InlineData("TR")]
    [InlineData("tr")]
    [InlineData("Tr")]
    public void A_code_is_found_in_any_case(string code) =>
        Assert.Equal("Türkiye", Directory.For(code)?.Name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("TUR")]
    [InlineData("ZZ")]
    [InlineData("*")]
    [InlineData(" TR")]
    [InlineData("\0\0")]
    [InlineData("../")]
    [InlineData("tı")]
    public void Anything_else_finds_no_country(string? code) =>
        Assert.Null(Directory.For(code));

    [Fact]
    public void Random_codes_never_throw() =>
        Gen.String.Sample(code => Directory.For(code) is null or { Code.Length: 2 });

    [Fact]
    public void A_country_stands_in_a_directory_once() =>
        Assert.Throws<ArgumentException>(() => new HelplineDirectory([Samples.Country(), Samples.Country()]));
}
