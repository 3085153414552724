using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using EmotionalNumbness.Web.Tests.Site;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class SiteFilesTests(SiteHost site)
{
    [Fact]
    public async Task The_sitemap_lists_every_part_exercise_page_and_country_once()
    {
        var listed = await SiteCrawl.ListedAsync(site.Visitor());

        Assert.Equal(listed.Distinct(), listed);
        Assert.Empty(Repository.Guide.Parts.Select(part => $"/guide/{part.Slug}").Except(listed));
        Assert.Empty(Repository.Guide.Exercises.All.Select(exercise => $"/exercises/{exercise.Slug}").Except(listed));
        Assert.Empty(Repository.Guide.Pages.Select(page => $"/{page.Slug}").Except(listed));
        Assert.Empty(Repository.Helplines.Countries.Select(country => $"/help/{country.Code.ToLowerInvariant()}").Except(listed));
    }

    [Fact]
    public async Task Robots_are_kept_from_searches_and_the_way_out()
    {
        var text = await site.Visitor().GetStringAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        string[] expected =
        [
            "User-agent: *",
            "Disallow: /search", "Disallow: /exit", "Disallow: /journal",
            "Disallow: /es/search", "Disallow: /es/exit", "Disallow: /es/journal",
            $"Sitemap: {SiteHost.Origin}sitemap.xml", $"Sitemap: {SiteHost.Origin}es/sitemap.xml",
        ];
        Assert.Equal(expected, text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Whoever_found_a_hole_is_told_where_to_write_if_the_host_says_so()
    {
        await using var named = new SiteHost().With("Site:SecurityContact", "mailto:security@example.org").At(new DateTimeOffset(2026, 11, 25, 21, 0, 0, TimeSpan.Zero));

        var file = await named.Visitor().OpenAsync("/.well-known/security.txt");

        Assert.Equal($"Contact: mailto:security@example.org\nExpires: 2027-05-24T00:00:00Z\nPreferred-Languages: en, es\nCanonical: {SiteHost.Origin}.well-known/security.txt\n", file.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().OpenAsync("/.well-known/security.txt")).Status);
    }

    [Fact]
    public async Task A_page_that_the_host_has_added_is_named_in_the_footer()
    {
        using var content = new ContentCopy();
        File.Copy(Path.Combine(content.Folder, "en/pages/about.md"), Path.Combine(content.Folder, "en/pages/imprint.md"));
        content.Replace("en/pages/imprint.md", "title: About this guide", "title: Who runs this site");
        await using var own = new SiteHost().With("Content:Directory", content.Folder);

        var page = await own.Visitor().OpenAsync("/");

        Assert.Equal("Who runs this site", page.One("footer a[href='/imprint']").TextContent);
        Assert.Equal(HttpStatusCode.OK, (await own.Visitor().OpenAsync("/imprint")).Status);
    }

    [Fact]
    public async Task The_address_in_the_settings_is_the_one_told_to_others()
    {
        await using var other = new SiteHost().With("Site:Origin", "https://numb.example.org/").MakingPagesAfresh();

        var page = await other.Visitor().OpenAsync("/guide/grief");

        Assert.Equal("https://numb.example.org/guide/grief", page.One("link[rel=canonical]").GetAttribute("href"));
    }

    [Fact]
    public async Task The_manifest_names_pictures_that_are_there()
    {
        var visitor = site.Visitor();
        using var manifest = JsonDocument.Parse(await visitor.GetStringAsync(new Uri("/site.webmanifest", UriKind.Relative), TestContext.Current.CancellationToken));

        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().ToList();

        Assert.Equal("Emotional Numbness", manifest.RootElement.GetProperty("name").GetString());
        await Assert.AllAsync(icons, async icon =>
        {
            using var picture = await visitor.SendAsync("GET", icon.GetProperty("src").GetString()!);
            Assert.Equal((HttpStatusCode.OK, icon.GetProperty("type").GetString()), (picture.StatusCode, picture.Content.Headers.ContentType!.MediaType));
        });
    }

    [Theory]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/service-worker.js", "text/javascript")]
    [InlineData("/favicon.ico", "image/x-icon")]
    public async Task It_is_there_with_its_type(string address, string type)
    {
        using var answer = await site.Visitor().SendAsync("GET", address);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/js/passphrase.js")]
    [InlineData("/service-worker.js")]
    public async Task A_script_names_its_character_set(string address)
    {
        using var answer = await site.Visitor().SendAsync("GET", address);

        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task The_service_worker_is_asked_for_anew_each_time()
    {
        using var answer = await site.Visitor().SendAsync("GET", "/service-worker.js");

        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
    }

    // A published site lets browsers keep such an address for a year.
    [Fact]
    public async Task The_address_of_a_script_changes_with_it()
    {
        var page = await site.Visitor().OpenAsync("/");

        Assert.All(page.All("script[src]"), script => Assert.Matches(@"^/js/[a-z-]+\.[a-z0-9]{10}\.js$", script.GetAttribute("src")));
    }

    [Fact]
    public async Task Every_script_is_what_the_page_vouches_for()
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/");

        await Assert.AllAsync(page.All("script[src]"), async script =>
        {
            using var answer = await visitor.SendAsync("GET", script.GetAttribute("src")!);
            var digest = SHA384.HashData(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal(script.GetAttribute("integrity"), "sha384-" + Convert.ToBase64String(digest));
        });
    }
}
