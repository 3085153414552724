using System.Globalization;
using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

[Collection(EveryCountry.Name)]
public class CardTests(CountryPages countries)
{
    private const int MostLines = 3;

    [Fact]
    public void Every_country_has_a_card_with_its_emergency_numbers() =>
        Assert.All(countries.Cards, country =>
        {
            var card = HtmlPage.Words(country.Page.One("section.wallet"));
            Assert.Equal($"Wallet card: {country.Country.Name}", country.Page.Heading);
            Assert.All(country.Country.Emergency.Numbers, number => Assert.Contains(number.Written, card, StringComparison.Ordinal));
        });

    [Fact]
    public void It_holds_the_first_confirmed_numbers_and_no_other() =>
        Assert.All(countries.Cards, country =>
        {
            var sure = country.Country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed && (line.Phone is not null || line.Sms is not null)).Take(MostLines).ToList();
            var shown = country.Page.One("section.wallet").QuerySelectorAll("p:not(.wallet-top):not(.wallet-foot)").Select(HtmlPage.Words).Where(text => !text.EndsWith("in an emergency", StringComparison.Ordinal)).ToList();

            Assert.Equal(sure.Count, shown.Count);
            Assert.All(sure.Zip(shown), pair =>
            {
                Assert.Contains(string.Join(' ', pair.First.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), pair.Second, StringComparison.Ordinal);
                Assert.Contains(pair.First.Phone?.Written ?? pair.First.Sms!.Written, pair.Second, StringComparison.Ordinal);
            });
        });

    [Fact]
    public void It_says_when_the_numbers_were_checked() =>
        Assert.All(countries.Cards, country => Assert.Contains(
            $"Checked on {country.Country.Checked.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}.",
            HtmlPage.Words(country.Page.One(".wallet-foot")),
            StringComparison.Ordinal));

    [Fact]
    public void It_leads_back_to_its_country() =>
        Assert.All(countries.Cards, country => Assert.Contains($"/help/{country.Country.Code.ToLowerInvariant()}", country.Page.Main.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));
}
