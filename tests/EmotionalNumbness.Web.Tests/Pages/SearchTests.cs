using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class SearchTests(SiteHost site)
{
    private const string Nothing = "Nothing found. Try one word, or another word for it.";

    [Theory]
    [InlineData("grief", "/guide/grief")]
    [InlineData("GRIEF", "/guide/grief")]
    [InlineData("cry", "/guide/crying")]
    [InlineData("burnout", "/guide/stress-and-burnout")]
    [InlineData("medicine", "/guide/medicines")]
    public async Task It_finds_the_part_that_answers_best(string question, string part)
    {
        var page = await AskAsync(question);

        Assert.Equal(part, page.Hrefs("ol.hits h2 a").First().Split('#')[0]);
    }

    [Theory]
    [InlineData("", "kill myself")]
    [InlineData("", "SUICIDE")]
    [InlineData("", "self-harm")]
    [InlineData("", "overdose")]
    [InlineData("", "I don't want to be alive any more")]
    [InlineData("/es", "suicidio")]
    [InlineData("", "hurt my self")]
    [InlineData("", "sobredosis")]
    [InlineData("/es", "hacerme daño")]
    [InlineData("/es", "hacerme dano")]
    [InlineData("/es", "me quiero matar")]
    [InlineData("/es", "suicide")]
    public async Task Words_of_danger_bring_a_line_and_the_part_on_help_before_all_else(string language, string question)
    {
        using var visitor = site.Visitor(cookies: "country=US");

        var page = await visitor.OpenAsync($"{language}/search?q={Uri.EscapeDataString(question)}");

        Assert.Equal(["tel:988", "sms:988", language + "/guide/when-to-get-help-now"], page.Hrefs("main section.note a"));
        Assert.All(page.Hrefs("ol.hits h2 a").Take(1), first => Assert.StartsWith(language + "/guide/when-to-get-help-now", first, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feel dead inside")]
    [InlineData("cry")]
    [InlineData("numb")]
    public async Task Words_of_numbness_do_not(string question) =>
        Assert.Empty((await AskAsync(question)).All("main section.note"));

    [Theory]
    [InlineData("grieving", "/guide/grief")]
    [InlineData("antidepressants", "/guide/medicines")]
    [InlineData("cried", "/guide/crying")]
    public async Task Another_form_of_the_word_finds_it_too(string question, string part)
    {
        var page = await AskAsync(question);

        Assert.Contains(part, page.Hrefs("ol.hits h2 a").Take(3).Select(address => address.Split('#')[0]));
    }

    [Theory]
    [InlineData("antidepresant", "/guide/medicines")]
    [InlineData("burnuot", "/guide/stress-and-burnout")]
    [InlineData("disociation", "/guide/trauma-and-dissociation")]
    public async Task It_forgives_a_slip_of_the_finger(string question, string part)
    {
        var page = await AskAsync(question);

        Assert.Contains(part, page.Hrefs("ol.hits h2 a").Select(address => address.Split('#')[0]));
    }

    [Fact]
    public async Task What_was_asked_for_is_marked()
    {
        var page = await AskAsync("sleep");

        Assert.All(page.All("ol.hits > li").Take(1), hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
        Assert.All(page.All("mark"), mark => Assert.Matches("(?i)^sleep", mark.TextContent));
    }

    [Fact]
    public async Task It_says_how_many_it_found()
    {
        var page = await AskAsync("grief");

        Assert.Equal($"Parts found: {page.All("ol.hits > li").Count()}", HtmlPage.Words(page.One("main [role=status]")));
    }

    [Theory]
    [InlineData("qzxqzx")]
    [InlineData("the")]
    [InlineData("...")]
    [InlineData("😀")]
    public async Task Where_nothing_is_found_it_says_so_and_leads_on(string question)
    {
        var page = await AskAsync(question);

        Assert.Equal(Nothing, HtmlPage.Words(page.One("main [role=status]")));
        Assert.Contains("/guide", page.Main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%09%0A")]
    [InlineData("/search?other=grief")]
    public async Task Nothing_asked_is_no_failure(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All("main [role=status], ol.hits"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</title><svg onload=alert(1)>")]
    public async Task What_was_typed_is_shown_as_text(string question)
    {
        var page = await AskAsync(question);

        Assert.Equal(question, page.One("#q").GetAttribute("value"));
        Assert.Empty(page.Main.QuerySelectorAll("script, img, svg, [onerror], [onfocus], [onload], [autofocus]"));
    }

    [Theory]
    [InlineData("*:*")]
    [InlineData("grief AND (")]
    [InlineData("\"unclosed")]
    [InlineData("title:grief~0.5^9 -+!{}[]\\/")]
    [InlineData("\0\u200f\ud7ff")]
    public async Task Marks_of_a_query_language_mean_nothing(string question)
    {
        var page = await AskAsync(question);

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Ten_thousand_letters_are_answered_too()
    {
        var page = await AskAsync(string.Join(' ', Enumerable.Repeat("grief", 1700)));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/guide/grief", page.Hrefs("ol.hits h2 a").First().Split('#')[0]);
    }

    [Fact]
    public async Task What_people_look_for_is_kept_nowhere()
    {
        var page = await AskAsync("grief");

        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Equal("", page.Header("ETag"));
        page.One("meta[name=robots][content=noindex]");
    }

    private Task<HtmlPage> AskAsync(string question) => site.Visitor().OpenAsync("/search?q=" + Uri.EscapeDataString(question));
}
