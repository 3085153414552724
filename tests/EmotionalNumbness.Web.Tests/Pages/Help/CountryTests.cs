using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using EmotionalNumbness.Helplines.Lines;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

[Collection(EveryCountry.Name)]
public class CountryTests(CountryPages countries)
{
    [Fact]
    public void Every_country_has_its_page() =>
        Assert.All(countries.Pages, country =>
        {
            Assert.Equal(HttpStatusCode.OK, country.Page.Status);
            Assert.Equal($"{country.Country.Name}: crisis lines", country.Page.Heading);
        });

    // Read from the files without our own reader: not a digit may change on the way.
    [Fact]
    public void Every_number_to_call_is_the_one_in_its_file() =>
        Assert.All(countries.Pages, country =>
        {
            var file = FileOf(country.Country.Code);
            var written = Texts(file, "emergency", "numbers").Concat(Lines(file).SelectMany(line => Texts(line, "tel")));

            var shown = Addresses(country.Page, "tel:").Select(number => number.Replace("%23", "#", StringComparison.Ordinal));

            Assert.Equal(written.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Every_number_to_text_is_the_one_in_its_file() =>
        Assert.All(countries.Pages, country =>
        {
            var written = Lines(FileOf(country.Country.Code)).SelectMany(line => Texts(line, "sms", "number")).Select(Digits);

            var shown = Addresses(country.Page, "sms:").Select(address => address.Split('?')[0]);

            Assert.Equal(written.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Emergency_numbers_come_first() =>
        Assert.All(countries.Pages, country =>
        {
            Assert.Equal(country.Country.Emergency.Numbers.Select(number => number.TelUri), country.Page.One("section.care.emergency").QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
            Assert.Equal("section.care.emergency", FirstOf(country.Page, "section.care.emergency", "article.line"));
        });

    [Fact]
    public void Every_line_of_its_file_is_shown_once() =>
        Assert.All(countries.Pages, country => Assert.Equal(
            country.Country.Lines.Select(line => Spaced(line.Name)).Order(StringComparer.Ordinal),
            Names(country.Page.Main).Order(StringComparer.Ordinal)));

    [Fact]
    public void Lines_for_everybody_come_first_and_in_the_order_of_the_file() =>
        Assert.All(countries.Pages, country =>
        {
            var everybody = country.Country.Lines.Where(line => line.Kind.IsForEverybody() && line.Confidence != Confidence.Unconfirmed).Select(line => Spaced(line.Name)).ToList();

            Assert.Equal(everybody, Names(country.Page.Main).Take(everybody.Count));
        });

    [Fact]
    public void Numbers_we_could_not_confirm_come_last_and_say_why() =>
        Assert.All(countries.Pages, country =>
        {
            var unsure = country.Country.Lines.Where(line => line.Confidence == Confidence.Unconfirmed).ToList();
            var articles = country.Page.Main.QuerySelectorAll("article.line");

            Assert.Equal(unsure.Select(line => Spaced(line.Name)), Names(country.Page.Main).Skip(articles.Length - unsure.Count));
            Assert.All(articles.TakeLast(unsure.Count).Zip(unsure), pair =>
            {
                Assert.Contains("We could not confirm this number.", HtmlPage.Words(pair.First), StringComparison.Ordinal);
                Assert.Contains(Spaced(pair.Second.Doubt!), HtmlPage.Words(pair.First), StringComparison.Ordinal);
                Assert.Equal("Numbers we could not confirm", HtmlPage.Words(pair.First.ParentElement!.QuerySelector("h2")!));
            });
        });

    [Fact]
    public void Each_line_says_how_sure_we_are_and_when_it_was_checked() =>
        Assert.All(countries.Pages, country => Assert.All(country.Page.Main.QuerySelectorAll("article.line"), article =>
        {
            Assert.Matches("In two sources or more|In one source only|We could not confirm", HtmlPage.Words(article));
            Assert.Contains($"Checked on {country.Country.Checked.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}.", HtmlPage.Words(article), StringComparison.Ordinal);
        }));

    [Fact]
    public void A_menu_step_a_limit_and_a_cost_are_told() =>
        Assert.All(countries.Pages, country => Assert.All(country.Country.Lines, line =>
        {
            var words = HtmlPage.Words(country.Page.Main.QuerySelectorAll("article.line").First(article => HtmlPage.Words(article.QuerySelector("h3")!) == Spaced(line.Name)));
            Assert.All(new[] { line.Phone?.Menu, line.Note, line.Cost }.OfType<string>(), told => Assert.Contains(Spaced(told), words, StringComparison.Ordinal));
        }));

    [Fact]
    public void A_country_without_a_line_says_so_and_leads_to_the_finders() =>
        Assert.All(countries.Pages.Where(country => country.Country.Lines.Count == 0), country =>
        {
            Assert.Contains($"We do not know a helpline for {country.Country.Name}", HtmlPage.Words(country.Page.Main), StringComparison.Ordinal);
            Assert.Contains("https://findahelpline.com/", country.Page.Links);
        });

    [Fact]
    public void It_leads_to_all_finders() =>
        Assert.All(countries.Pages, country => Assert.Equal(
            ["https://findahelpline.com/", "https://www.iasp.info/crisis-centres-helplines/", "https://befrienders.org/"],
            country.Page.Hrefs("section[aria-labelledby=finders] a")));

    [Fact]
    public void It_says_what_happens_when_one_calls() =>
        Assert.All(countries.Pages, country => Assert.Contains("If you have never called", HtmlPage.Words(country.Page.Main), StringComparison.Ordinal));

    // A moment at which some lines are open, some closed, and some not sure.
    [Fact]
    public void It_says_open_now_only_where_that_is_sure() =>
        Assert.All(countries.Pages, country => Assert.Equal(
            country.Country.Lines.Select(line => $"{Spaced(line.Name)} {country.Country.IsOpenAt(line, CountryPages.Noon) switch { true => "open now", false => "closed now", null => "" }}").Order(StringComparer.Ordinal),
            country.Page.Main.QuerySelectorAll("article.line").Select(article => $"{HtmlPage.Words(article.QuerySelector("h3")!)} {Said(article, "[data-open-now]")}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("GB", "Samaritans", "open now")]
    [InlineData("GB", "CALM (Campaign Against Living Miserably)", "closed now")]
    [InlineData("US", "988 Suicide & Crisis Lifeline", "open now")]
    [InlineData("JP", "#いのちSOS (Inochi SOS)", "")]
    [InlineData("JP", "いのちの電話 (Inochi no Denwa)", "")]
    public void At_noon_on_a_wednesday(string code, string line, string said)
    {
        var article = countries.Page(code).Main.QuerySelectorAll("article.line").Single(article => HtmlPage.Words(article.QuerySelector("h3")!) == line);

        Assert.Equal(said, Said(article, "[data-open-now]"));
    }

    [Fact]
    public async Task Open_now_changes_on_the_minute_on_a_page_that_is_kept()
    {
        const string OpensAtNine = "Papyrus HOPELINE (under 35s)";
        var time = new SettableTime(CountryPages.Noon.AddHours(-3).AddMinutes(-1));
        await using var site = new SiteHost().At(time);
        var visitor = site.Visitor();

        var before = await visitor.OpenAsync("/help/gb");
        time.Now = time.Now.AddMinutes(1);
        var after = await visitor.OpenAsync("/help/gb");

        Assert.Equal(("closed now", "open now"), (SaidOf(before, OpensAtNine), SaidOf(after, OpensAtNine)));
    }

    [Fact]
    public async Task Numbers_that_were_not_checked_for_two_years_say_so_before_anything_else()
    {
        await using var site = new SiteHost().At(CountryPages.Noon.AddYears(2)).MakingPagesAfresh();
        var visitor = site.Visitor();

        await Assert.AllAsync(new[] { "us", "gb", "jp", "ng", "ye", "aw", "kr" }, async code =>
        {
            var page = await visitor.OpenAsync($"/help/{code}");

            Assert.Equal("section.warning", FirstOf(page, "section.warning", "section.care.emergency", "article.line"));
            Assert.Equal("section.care.emergency", FirstOf(page, "section.care.emergency", "article.line"));
            Assert.Contains(Repository.Country(code).Checked.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), Said(page.Main, "section.warning"), StringComparison.Ordinal);
            Assert.Contains("call the local emergency number", Said(page.Main, "section.warning"), StringComparison.Ordinal);
            Assert.Empty(page.All("[data-open-now]"));
            Assert.NotNull(page.BarCall);
        });
    }

    [Theory]
    [InlineData(365, 0)]
    [InlineData(366, 1)]
    public async Task Numbers_are_stale_after_a_year(int days, int warnings)
    {
        var country = Repository.Country("US");
        await using var site = new SiteHost().At(new DateTimeOffset(country.Checked.AddDays(days), TimeOnly.MinValue, TimeSpan.Zero)).MakingPagesAfresh();

        var page = await site.Visitor().OpenAsync("/help/us");

        Assert.Equal(warnings, page.All("section.warning").Count());
    }

    [Fact]
    public async Task Whoever_runs_the_site_may_be_stricter_about_age()
    {
        await using var site = new SiteHost().At(CountryPages.Noon.AddDays(60)).With("Content:HelplineMaxAgeDays", "30").MakingPagesAfresh();

        var page = await site.Visitor().OpenAsync("/help/us");

        page.One("section.warning");
    }

    [Theory]
    [InlineData("/help/US", "/help/us")]
    [InlineData("/help/Gb", "/help/gb")]
    public async Task A_country_in_capitals_leads_to_its_one_address(string address, string canonical)
    {
        using var answer = await countries.Visitor().SendAsync("GET", address);

        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/help/zz")]
    [InlineData("/help/ZZ")]
    [InlineData("/help/z")]
    [InlineData("/help/usa")]
    [InlineData("/help/12")]
    [InlineData("/help/%F0%9F%98%80")]
    [InlineData("/help/zz/card")]
    [InlineData("/help/zz.vcf")]
    [InlineData("/help/zz.html")]
    [InlineData("/help/us/nothing")]
    public async Task A_country_that_is_none_is_not_found_and_help_stays(string address)
    {
        var page = await countries.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("tel:988", page.BarCall);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("country=GB", true)]
    [InlineData("country=US", false)]
    [InlineData("zone=America/New_York", false)]
    public async Task It_offers_to_keep_a_country_that_is_not_kept(string? cookies, bool offers)
    {
        var page = await countries.Visitor(cookies).OpenAsync("/help/us");

        Assert.Equal(offers, page.All("form[action='/country'] input[name=code][value=US]").Any());
    }

    [Fact]
    public void It_offers_numbers_to_take_along() =>
        Assert.All(countries.Pages.Where(country => country.Country.Lines.Any(line => line.Confidence != Confidence.Unconfirmed)), country => Assert.Equal(
            [$"{country.Page.Address}/card", $"{country.Page.Address}.vcf", $"{country.Page.Address}.html"],
            country.Page.Hrefs("section[aria-labelledby=take-along] a")));

    private static YamlMappingNode FileOf(string code)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Content, "helplines", code.ToLowerInvariant() + ".yaml"))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Lines(YamlMappingNode file) => ((YamlSequenceNode)file["lines"]).Cast<YamlMappingNode>();

    private static IEnumerable<string> Texts(YamlMappingNode map, string key, string? below = null) => map.Children.TryGetValue(key, out var node) ? node switch
    {
        YamlMappingNode inner => Texts(inner, below!),
        YamlSequenceNode list => list.Select(item => ((YamlScalarNode)item).Value!),
        _ => [((YamlScalarNode)node).Value!],
    }
    : [];

    private static IEnumerable<string> Addresses(HtmlPage page, string scheme) =>
        page.Main.QuerySelectorAll($"a[href^='{scheme}']").Select(link => link.GetAttribute("href")![scheme.Length..]);

    private static IEnumerable<string> Names(IElement place) => place.QuerySelectorAll("article.line h3").Select(HtmlPage.Words);

    private static string FirstOf(HtmlPage page, params string[] selectors)
    {
        var first = page.Main.QuerySelector(string.Join(", ", selectors))!;
        return selectors.First(selector => first.Matches(selector));
    }

    private static string Said(IElement place, string selector) => place.QuerySelector(selector) is { } said ? HtmlPage.Words(said) : "";

    private static string SaidOf(HtmlPage page, string line) =>
        Said(page.Main.QuerySelectorAll("article.line").Single(article => HtmlPage.Words(article.QuerySelector("h3")!) == line), "[data-open-now]");

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
