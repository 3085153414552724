using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

[Collection(SharedSite.Name)]
public class IndexTests(SiteHost site)
{
    private const int AYear = 365 * 24 * 60 * 60;

    [Fact]
    public async Task Every_country_can_be_picked_and_has_a_link()
    {
        var page = await site.Visitor().OpenAsync("/help");

        Assert.Equal(Repository.Helplines.Countries.Select(country => country.Code).Prepend("none"), page.All("select option").Select(option => option.GetAttribute("value")));
        Assert.Equal(Repository.Helplines.Countries.Select(country => $"/help/{country.Code.ToLowerInvariant()}"), page.Hrefs("ul.countries a"));
    }

    [Fact]
    public async Task A_guess_is_shown_as_a_guess()
    {
        var page = await site.Visitor("en-US").OpenAsync("/help");

        Assert.StartsWith("We guessed United States from the language of your browser.", HtmlPage.Words(page.One("p.guess")), StringComparison.Ordinal);
        Assert.Equal("United States", HtmlPage.Words(page.One("h2.country-name")));
        Assert.Equal("US", page.One("option[selected]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("country=NG")]
    [InlineData("zone=Africa/Lagos")]
    public async Task A_country_we_know_is_no_guess(string cookies)
    {
        var page = await site.Visitor("en-US", cookies).OpenAsync("/help");

        Assert.Empty(page.All("p.guess"));
        Assert.Equal("Nigeria", HtmlPage.Words(page.One("h2.country-name")));
        Assert.Contains("tel:08000787746", page.Main.QuerySelectorAll("article.line a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Without_a_country_it_says_what_helps_anywhere()
    {
        var page = await site.Visitor(language: null).OpenAsync("/help");

        Assert.Contains("Call the emergency number where you are.", HtmlPage.Words(page.One("section.care.emergency")), StringComparison.Ordinal);
        Assert.Empty(page.All("article.line"));
        Assert.Contains("https://findahelpline.com/", page.Links);
    }

    [Fact]
    public async Task A_chosen_country_is_kept_for_a_year_at_most()
    {
        using var answer = await site.Visitor().SendFormAsync("/country", ("code", "gb"));

        Assert.Equal((HttpStatusCode.Redirect, "/help/gb"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal([$"country=GB; max-age={AYear}; path=/; secure; samesite=lax; httponly"], answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public async Task Choosing_no_country_is_kept_too()
    {
        using var answer = await site.Visitor().SendFormAsync("/country", ("code", "none"));

        Assert.Equal("/help", answer.Headers.Location!.OriginalString);
        Assert.StartsWith("country=none; ", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zz")]
    [InlineData("USA")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("us\r\nSet-Cookie: a=b")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_country_that_is_none_changes_nothing(string code)
    {
        using var answer = await site.Visitor().SendFormAsync("/country", ("code", code));

        Assert.Equal((HttpStatusCode.Redirect, "/help"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_choice_that_is_no_form_is_refused_kindly()
    {
        using var answer = await site.Visitor().PostAsync(new Uri("/country", UriKind.Relative), new StringContent("{}", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        var page = await HtmlPage.OfAsync("/country", answer);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("tel:988", page.BarCall);
    }
}
