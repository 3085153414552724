using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class SettingsTests(SiteHost site)
{
    private const int AYear = 365 * 24 * 60 * 60;

    [Fact]
    public async Task Choices_are_kept_in_cookies_for_a_year_at_most()
    {
        using var answer = await site.Visitor().SendFormAsync("/settings", ("theme", "dark"), ("neutralTitles", "true"));

        Assert.Equal((HttpStatusCode.Redirect, "/settings"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(
            [$"theme=dark; max-age={AYear}; path=/; secure; samesite=lax; httponly", $"titles=neutral; max-age={AYear}; path=/; secure; samesite=lax; httponly"],
            answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public async Task Without_https_the_cookies_still_work()
    {
        using var visitor = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost") });
        using var answer = await visitor.SendFormAsync("/settings", ("theme", "light"));

        Assert.Contains($"theme=light; max-age={AYear}; path=/; samesite=lax; httponly", answer.Headers.GetValues("Set-Cookie"));
    }

    [Theory]
    [InlineData("device")]
    [InlineData("hotpink")]
    [InlineData("dark; Domain=example.org")]
    [InlineData("")]
    public async Task Anything_but_light_and_dark_forgets_the_choice(string theme)
    {
        using var answer = await site.Visitor().SendFormAsync("/settings", ("theme", theme));

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Matches("^(theme|titles)=; expires=Thu, 01 Jan 1970 00:00:00 GMT; ", cookie);
            // It would outweigh the day above and keep an empty cookie for a year (RFC 6265, 5.3).
            Assert.DoesNotContain("max-age=3", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    // A script sets and reads it where one runs.
    [Fact]
    public async Task A_zone_is_kept_where_a_script_can_read_it()
    {
        using var answer = await site.Visitor().SendFormAsync("/settings", ("theme", "dark"), ("zone", "Asia/Calcutta"));

        Assert.Contains($"zone=Asia%2FKolkata; max-age={AYear}; path=/; secure; samesite=lax", answer.Headers.GetValues("Set-Cookie"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No/Where")]
    public async Task Anything_but_a_zone_forgets_it(string zone)
    {
        using var answer = await site.Visitor(cookies: "zone=Asia/Tokyo").SendFormAsync("/settings", ("zone", zone));

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("zone=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_form_that_does_not_ask_for_the_zone_leaves_it()
    {
        using var answer = await site.Visitor(cookies: "zone=Asia/Tokyo").SendFormAsync("/settings", ("theme", "dark"));

        Assert.DoesNotContain(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("zone=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("theme=dark", "dark", "dark")]
    [InlineData("theme=light", "light", "light")]
    [InlineData("theme=hotpink", "device", "light dark")]
    [InlineData("theme=\"><script>", "device", "light dark")]
    [InlineData(null, "device", "light dark")]
    public async Task Every_page_wears_the_chosen_theme(string? cookies, string theme, string scheme)
    {
        var visitor = site.Visitor(cookies: cookies);

        await Assert.AllAsync(new[] { "/", "/guide/grief", "/help/us", "/search", "/settings", "/nothing-here" }, async address =>
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal(theme, page.Document.DocumentElement.GetAttribute("data-theme"));
            Assert.Equal(scheme, page.One("meta[name=color-scheme]").GetAttribute("content"));
        });
    }

    [Fact]
    public async Task Plain_titles_give_nothing_away()
    {
        var visitor = site.Visitor(cookies: "titles=neutral");

        await Assert.AllAsync(new[] { "/", "/guide/grief", "/help", "/help/us", "/help/us/card", "/search?q=grief", "/settings", "/nothing-here", SiteHost.Fault }, async address =>
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal("Notes", page.Title);
            Assert.Equal("/icons/neutral.svg", page.One("link[rel=icon]").GetAttribute("href"));
        });
    }

    [Fact]
    public async Task The_form_shows_what_was_chosen()
    {
        var page = await site.Visitor(cookies: "theme=dark; titles=neutral; zone=Asia/Tokyo").OpenAsync("/settings");

        Assert.Equal("dark", page.One("input[name=theme][checked]").GetAttribute("value"));
        page.One("input[name=neutralTitles][checked]");
        Assert.Equal("Asia/Tokyo", page.One("noscript #zone option[selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task Without_a_choice_the_form_shows_what_is()
    {
        var page = await site.Visitor().OpenAsync("/settings");

        Assert.Equal("device", page.One("input[name=theme][checked]").GetAttribute("value"));
        Assert.Empty(page.All("input[name=neutralTitles][checked]"));
        Assert.Empty(page.All("#zone option[selected]"));
    }
}
