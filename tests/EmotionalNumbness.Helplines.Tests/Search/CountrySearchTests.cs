using CsCheck;

namespace EmotionalNumbness.Helplines.Tests.Search;

/// <summary>Search over the real countries: it is their names that collide.</summary>
public class CountrySearchTests
{
    [Theory]
    [InlineData("United Kingdom", "GB")]
    [InlineData("united kingdom", "GB")]
    [InlineData("GB", "GB")]
    [InlineData("UK", "GB")]
    [InlineData("England", "GB")]
    [InlineData("Scotland", "GB")]
    [InlineData("USA", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("America", "US")]
    [InlineData("Holland", "NL")]
    [InlineData("UAE", "AE")]
    [InlineData("Korea", "KR")]
    [InlineData("Burma", "MM")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Cote dIvoire", "CI")]
    [InlineData("Turkey", "TR")]
    [InlineData("España", "ES")]
    [InlineData("espana", "ES")]
    [InlineData("Deutschland", "DE")]
    [InlineData("日本", "JP")]
    [InlineData("Россия", "RU")]
    [InlineData("+44", "GB")]
    [InlineData("0044", "GB")]
    [InlineData("44", "GB")]
    [InlineData("+1", "US")]
    [InlineData("00 49", "DE")]
    [InlineData("Niger", "NE")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("st lucia", "LC")]
    public void A_country_is_found_by_what_people_call_it(string query, string code) =>
        Assert.Equal(code, Repository.Directory.Search(query, 10)[0].Code);

    [Theory]
    [InlineData("Germny", "DE")]
    [InlineData("Phillipines", "PH")]
    [InlineData("Kyrgistan", "KG")]
    [InlineData("Columbia", "CO")]
    [InlineData("ukriane", "UA")]
    [InlineData("new zeeland", "NZ")]
    [InlineData("Saudi Arabai", "SA")]
    [InlineData("herzegovna", "BA")]
    public void Slips_of_spelling_are_forgiven(string query, string code) =>
        Assert.Equal(code, Repository.Directory.Search(query, 10)[0].Code);

    [Fact]
    public void A_name_written_right_brings_no_neighbour() =>
        Assert.Equal("IS", Assert.Single(Repository.Directory.Search("Iceland", 10)).Code);

    [Fact]
    public void A_beginning_brings_every_country_that_starts_so() =>
        Assert.Equal(["AU", "AT"], Repository.Directory.Search("Austr", 10).Select(country => country.Code));

    [Fact]
    public void A_shared_calling_code_brings_them_all() =>
        Assert.Equal(["GB", "GG", "IM", "JE"], Repository.Directory.Search("+44", 10).Select(country => country.Code).Order());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*")]
    [InlineData("'; drop table")]
    [InlineData("zzzzzzzz")]
    [InlineData("99999999999999999999")]
    public void Nonsense_finds_nothing(string? query) =>
        Assert.Empty(Repository.Directory.Search(query, 10));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_is_found_when_nothing_is_asked_for(int limit) =>
        Assert.Empty(Repository.Directory.Search("United", limit));

    [Fact]
    public void Random_queries_never_throw_and_stay_in_bounds() =>
        Gen.Select(Gen.String, Gen.Int[-2, 20]).Sample((query, limit) =>
            Repository.Directory.Search(query, limit).Count <= Math.Max(0, limit));

    [Fact]
    public void A_huge_query_is_cut_short() =>
        Assert.Empty(Repository.Directory.Search(new string('a', 10_000_000), 10));

    [Fact]
    public void Every_country_finds_itself() =>
        Assert.All(Repository.Directory.Countries, country =>
        {
            Assert.Same(country, Repository.Directory.Search(country.Code, 1)[0]);
            Assert.All([country.Name, .. country.LocalNames, .. country.Aliases], name =>
                Assert.Contains(country, Repository.Directory.Search(name, 5)));
        });
}
