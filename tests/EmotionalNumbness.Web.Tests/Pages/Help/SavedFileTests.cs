using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

/// <summary>A file for a stick or a shelter's computer asks nothing of any network.</summary>
[Collection(EveryCountry.Name)]
public class SavedFileTests(CountryPages countries)
{
    [Fact]
    public void Every_country_has_one_and_it_is_a_whole_page() =>
        Assert.All(countries.Files, country =>
        {
            Assert.Equal(HttpStatusCode.OK, country.Page.Status);
            Assert.Equal("text/html; charset=utf-8", country.Page.Header("Content-Type"));
            Assert.Equal($"{country.Country.Name}: crisis lines", country.Page.Heading);
            Assert.Equal("en", country.Page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal("utf-8", country.Page.One("meta[charset]").GetAttribute("charset"));
        });

    [Fact]
    public void It_loads_nothing() =>
        Assert.All(countries.Files, country =>
        {
            Assert.Empty(country.Page.All("script, iframe, object, embed, base, form, [src], [srcset], [http-equiv]"));
            Assert.All(country.Page.Hrefs("link"), address => Assert.StartsWith("data:", address, StringComparison.Ordinal));
            Assert.DoesNotContain("url(", country.Page.One("style").TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", country.Page.One("style").TextContent, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void No_link_in_it_needs_this_site() =>
        Assert.All(countries.Files, country => Assert.All(country.Page.Links, link => Assert.Matches("^(tel:|sms:|https://)", link)));

    [Fact]
    public void It_has_every_number_its_page_has() =>
        Assert.All(countries.Files.Zip(countries.Pages), pair => Assert.Equal(
            pair.Second.Page.Main.QuerySelectorAll("a[href^='tel:'], a[href^='sms:']").Select(link => link.GetAttribute("href")),
            pair.First.Page.Hrefs("a[href^='tel:'], a[href^='sms:']")));

    [Fact]
    public void It_never_says_open_now() =>
        Assert.All(countries.Files, country => Assert.Empty(country.Page.All("[data-open-now]")));

    [Fact]
    public void It_says_when_its_numbers_were_checked() =>
        Assert.All(countries.Files.Where(country => country.Country.Lines.Count > 0), country =>
            Assert.Contains("Checked on ", HtmlPage.Words(country.Page.Main), StringComparison.Ordinal));
}
