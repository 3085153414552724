using System.Net.Http.Json;
using System.Text.Json;
using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Web.Tests.Pages.Shared.Components.HelpBar;

[Collection(SharedSite.Name)]
public class HelpBarTests(SiteHost site)
{
    private const string NoCountry = "Choose your country";

    // Any page will do; this one is small.
    private const string Page = "/settings";

    public static TheoryData<string, string> Hostile => new()
    {
        { string.Join(",", Enumerable.Repeat("en-GB", 1700)), "ten thousand letters" },
        { "en-" + new string('a', 900), "a tag without end" },
        { new string(',', 900), "commas only" },
        { string.Join(",", Enumerable.Repeat("xx-ZZ;q=0.1", 80)), "regions that do not exist" },
    };

    // The language's region is a guess and says so.
    [Theory]
    [InlineData("en-US", "United States?", "tel:988")]
    [InlineData("EN-us", "United States?", "tel:988")]
    [InlineData("en-GB", "United Kingdom?", "tel:116123")]
    [InlineData("en-gb-oxendict", "United Kingdom?", "tel:116123")]
    [InlineData("fr-CA", "Canada?", "tel:988")]
    [InlineData("fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7", "France?", "tel:3114")]
    [InlineData("pt-BR,pt;q=0.9", "Brazil?", "tel:188")]
    [InlineData("de-Latn-AT-1996", "Austria?", "tel:142")]
    [InlineData("en-US,en-US, en-US", "United States?", "tel:988")]
    [InlineData("en;q=0.5, en-AU;q=0.9, en-US;q=0.7", "Australia?", "tel:131114")]
    [InlineData("en-US;q=0.1, en-IE", "Ireland?", "tel:116123")]
    [InlineData("en-US;q=0, en-ZA", "South Africa?", "tel:0800567567")]
    [InlineData("en-US;q=0.000, en-ZA;q=0.001", "South Africa?", "tel:0800567567")]
    [InlineData("en-ZZ, de-DE;q=0.2", "Germany?", "tel:08001110111")]
    [InlineData("*, en-NZ;q=0.5", "New Zealand?", "tel:1737")]
    [InlineData("es-419, es-CL;q=0.5", "Chile?", "tel:*4141")]
    [InlineData("en-US-x-GB", "United States?", "tel:988")]
    public async Task It_guesses_the_country_from_the_region_of_the_language(string language, string country, string call)
    {
        var page = await site.Visitor(language).OpenAsync(Page);

        Assert.StartsWith(country + " Change ", HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
        Assert.Equal(call, page.BarCall);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*;q=0")]
    [InlineData("en")]
    [InlineData("en_US")]
    [InlineData("en-XX")]
    [InlineData("en-UK")]
    [InlineData("en-001")]
    [InlineData("es-419")]
    [InlineData("en-US;q=0")]
    [InlineData("en-US;q=abc")]
    [InlineData("en-u-rg-gbzzzz")]
    [InlineData(";;;,,,")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("en-'; DROP TABLE Journals; --")]
    [InlineData("../../etc/passwd")]
    public async Task Without_a_region_it_leads_to_the_choice_of_a_country(string? language)
    {
        var page = await site.Visitor(language).OpenAsync(Page);

        Assert.StartsWith(NoCountry, HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
        Assert.Equal((null, "/help"), (page.BarCall, page.BarOther));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_language_is_no_language(string language, string why)
    {
        var page = await site.Visitor(language).OpenAsync(Page);

        Assert.True(page.BarCall is null, why);
        Assert.StartsWith(NoCountry, HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
    }

    // What somebody chose, or where the device's clock is, is no guess.
    [Theory]
    [InlineData("country=GB", "United Kingdom:", "tel:116123")]
    [InlineData("country=gb", "United Kingdom:", "tel:116123")]
    [InlineData("theme=dark; country=NG; titles=neutral", "Nigeria:", "tel:08000787746")]
    [InlineData("zone=Africa/Lagos", "Nigeria:", "tel:08000787746")]
    [InlineData("zone=Africa%2FLagos", "Nigeria:", "tel:08000787746")]
    [InlineData("zone=Asia/Calcutta", "India:", "tel:14416")]
    [InlineData("zone=America/New_York", "United States:", "tel:988")]
    [InlineData("zone=America/Argentina/Ushuaia", "Argentina:", "tel:08003451435")]
    [InlineData("country=GB; zone=Africa/Lagos", "United Kingdom:", "tel:116123")]
    [InlineData("country=XX; zone=Europe/Paris", "France:", "tel:3114")]
    public async Task A_choice_beats_the_time_zone_and_both_beat_the_language(string cookies, string country, string call)
    {
        var page = await site.Visitor("en-US", cookies).OpenAsync(Page);

        Assert.StartsWith(country + " change ", HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
        Assert.Equal(call, page.BarCall);
    }

    [Theory]
    [InlineData("country=XX")]
    [InlineData("country=USA")]
    [InlineData("country=")]
    [InlineData("country=<script>")]
    [InlineData("country=%00%00")]
    [InlineData("country=../../etc/passwd")]
    [InlineData("zone=../../etc")]
    [InlineData("zone=Etc/UTC")]
    [InlineData("zone=Africa")]
    [InlineData("zone=%F0%9F%98%80")]
    [InlineData("country=XX; zone=No/Where")]
    [InlineData("=;;==; country")]
    public async Task A_cookie_that_means_nothing_changes_nothing(string cookies)
    {
        var page = await site.Visitor("en-US", cookies).OpenAsync(Page);

        Assert.StartsWith("United States? Change", HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
        Assert.Equal("tel:988", page.BarCall);
    }

    [Fact]
    public async Task A_cookie_of_ten_thousand_letters_changes_nothing()
    {
        var page = await site.Visitor("en-US", $"country={new string('G', 10_000)}; zone={new string('A', 10_000)}").OpenAsync(Page);

        Assert.Equal("tel:988", page.BarCall);
    }

    [Fact]
    public async Task Of_two_choices_it_shows_one()
    {
        var page = await site.Visitor("en-US", "country=GB; country=NG").OpenAsync(Page);

        Assert.Contains(page.BarCall, new[] { "tel:116123", "tel:08000787746" });
    }

    [Theory]
    [InlineData("country=none")]
    [InlineData("country=none; zone=Africa/Lagos")]
    [InlineData("zone=Antarctica/Vostok")]
    public async Task Where_no_country_fits_the_language_is_not_asked(string cookies)
    {
        var page = await site.Visitor("en-US", cookies).OpenAsync(Page);

        Assert.StartsWith(NoCountry, HtmlPage.Words(page.BarCountry), StringComparison.Ordinal);
        Assert.Equal((null, "/help"), (page.BarCall, page.BarOther));
    }

    [Fact]
    public async Task The_call_says_which_line_it_is_and_when_it_answers()
    {
        var page = await site.Visitor("en-US").OpenAsync(Page);

        Assert.Equal("Call 988 (988 Suicide & Crisis Lifeline, day and night, every day)", HtmlPage.Words(page.Bar.QuerySelector("[data-bar=call]")!));
    }

    [Fact]
    public async Task A_line_that_takes_texts_can_be_texted()
    {
        var page = await site.Visitor("en-US").OpenAsync(Page);

        Assert.Equal("sms:988", page.BarText);
    }

    [Fact]
    public async Task Where_no_line_is_sure_it_calls_the_emergency_number()
    {
        var country = Repository.Helplines.Countries.First(country => country.FirstLine is null && country.Emergency.Numbers.Count > 0);

        var page = await site.Visitor("en-US", $"country={country.Code}").OpenAsync(Page);

        Assert.Equal(country.Emergency.Numbers[0].TelUri, page.BarCall);
        Assert.Equal($"Emergency {country.Emergency.Numbers[0].Written}", HtmlPage.Words(page.Bar.QuerySelector("[data-bar=call]")!));
    }

    [Theory]
    [InlineData("KE", "tel:1190", "tel:999")]
    [InlineData("VN", "tel:0963061414", "tel:113")]
    public async Task A_line_that_may_be_closed_has_the_emergency_number_beside_it(string country, string call, string emergency)
    {
        var page = await site.Visitor("en-US", $"country={country}").OpenAsync(Page);

        Assert.Equal((call, emergency), (page.BarCall, page.Bar.QuerySelector("[data-bar=emergency-number]")?.GetAttribute("href")));
    }

    [Fact]
    public async Task Where_only_a_part_of_the_country_has_a_line_it_calls_the_emergency_number()
    {
        var page = await site.Visitor("en-US", "country=HN").OpenAsync(Page);

        Assert.Equal("tel:911", page.BarCall);
    }

    [Theory]
    [InlineData("country=none", false)]
    [InlineData("country=US", true)]
    public async Task Without_a_country_it_says_what_to_do_in_danger(string cookies, bool hidden)
    {
        var page = await site.Visitor(null, cookies).OpenAsync(Page);

        var sentence = page.Bar.QuerySelector(".anywhere")!;
        Assert.Equal((hidden, hidden ? "" : "In danger? Call your local emergency number."), (sentence.HasAttribute("hidden"), sentence.TextContent));
    }

    [Fact]
    public async Task In_no_country_does_it_show_a_number_we_could_not_confirm() =>
        await Assert.AllAsync(Repository.Helplines.Countries, async country =>
        {
            var bar = await BarAsync("en-US", $"country={country.Code}");

            var sure = country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed)
                .SelectMany(line => new[] { line.Phone?.TelUri, line.Sms?.SmsUri })
                .Concat(country.Emergency.Numbers.Select(number => number.TelUri))
                .Append($"/help/{country.Code.ToLowerInvariant()}");
            var addresses = bar.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("address").GetString()).ToList();
            Assert.Empty(addresses.Except(sure));
            Assert.NotEmpty(addresses);
        });

    [Theory]
    [InlineData("en-US", "")]
    [InlineData("en-US", "country=GB")]
    [InlineData("en-US", "zone=Africa/Lagos")]
    [InlineData("en-US", "country=none")]
    [InlineData("de-CH", "")]
    public async Task The_script_gets_what_the_page_shows(string language, string cookies)
    {
        var page = await site.Visitor(language, cookies).OpenAsync(Page);

        var bar = await BarAsync(language, cookies);

        Assert.Equal(HtmlPage.Words(page.BarCountry), $"{bar.GetProperty("country").GetString()} {bar.GetProperty("change").GetString()}");
        Assert.Equal(page.Bar.GetAttribute("data-source"), bar.GetProperty("source").GetString());
        Assert.Equal(
            page.Bar.QuerySelectorAll("li:not(.last) a").Select(link => link.GetAttribute("href")),
            bar.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task What_the_script_gets_is_kept_nowhere()
    {
        using var answer = await site.Visitor().SendAsync("GET", "/help/bar");

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    private async Task<JsonElement> BarAsync(string language, string cookies) =>
        await site.Visitor(language, cookies).GetFromJsonAsync<JsonElement>(new Uri("/help/bar", UriKind.Relative), TestContext.Current.CancellationToken);
}
