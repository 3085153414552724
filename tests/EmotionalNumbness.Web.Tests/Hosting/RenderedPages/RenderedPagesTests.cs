using System.IO.Compression;
using System.Net;
using System.Text;

namespace EmotionalNumbness.Web.Tests.Hosting.RenderedPages;

[Collection(SharedSite.Name)]
public class RenderedPagesTests(SiteHost site)
{
    private const string Page = "/guide/grief";

    public static TheoryData<string> Pages => ["/", "/guide", Page, "/sources", "/about", "/settings", "/help", "/help/us", "/help/us/card", "/help/us.html"];

    /// <summary>Everything that is answered but is no finished page.</summary>
    public static TheoryData<string> Others => ["/search", "/search?q=grief", "/nothing-here", "/sitemap.xml", "/robots.txt", "/site.webmanifest", "/service-worker.js", "/exit", "/help/us.vcf", "/help/bar", "/favicon.ico"];

    [Theory]
    [InlineData("br", "br")]
    [InlineData("BR", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.000, gzip;q=0.001", "gzip")]
    [InlineData("br;q=1.0, gzip;q=0.8, *;q=0.1", "br")]
    public async Task The_smallest_form_the_visitor_takes_is_sent(string accepted, string encoding)
    {
        using var answer = await GetAsync(accepted);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("identity")]
    [InlineData("br;q=0, gzip;q=0")]
    [InlineData("zstd")]
    [InlineData("compress, x-unheard-of")]
    [InlineData("br;q=abc")]
    [InlineData(";;;,,,")]
    [InlineData("<script>")]
    public async Task Where_no_form_is_known_the_page_comes_as_it_is(string? accepted)
    {
        using var answer = await GetAsync(accepted);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith("<!doctype html>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_ten_thousand_letters_is_answered()
    {
        using var answer = await GetAsync(string.Join(", ", Enumerable.Repeat("nothing;q=0.5", 700)) + ", br");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Every_form_says_the_same()
    {
        using var plain = await GetAsync(null);
        using var gzip = await GetAsync("gzip");
        using var brotli = await GetAsync("br");

        var text = await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(text, await UnpackAsync(new GZipStream(await gzip.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress)));
        Assert.Equal(text, await UnpackAsync(new BrotliStream(await brotli.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress)));
        Assert.Equal(3, new[] { plain, gzip, brotli }.Select(TagOf).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_a_strong_tag_and_says_what_it_depends_on(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Assert.Matches("^\"[0-9a-f]{24}\"$", page.Header("ETag"));
        Assert.Equal("Accept-Encoding, Accept-Language, Cookie", page.Header("Vary"));
        Assert.Equal("public, no-cache", page.Header("Cache-Control"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_the_visitor_has_is_not_sent_again(string address)
    {
        var visitor = site.Visitor(encoding: "br");
        using var first = await visitor.SendAsync("GET", address);

        using var again = await visitor.SendAsync("GET", address, ("If-None-Match", TagOf(first)));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HeadersOf(first).Where(header => !header.StartsWith("Content-", StringComparison.Ordinal) || header.StartsWith("Content-Security", StringComparison.Ordinal)), HeadersOf(again));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("W/{0}")]
    [InlineData("\"another\", {0}")]
    public async Task The_tag_may_come_in_any_form(string form)
    {
        using var first = await GetAsync(null);

        using var again = await site.Visitor().SendAsync("GET", Page, ("If-None-Match", form.Replace("{0}", TagOf(first), StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("\"another\"")]
    [InlineData("no tag at all")]
    [InlineData("")]
    public async Task Another_tag_gets_the_page(string tag)
    {
        using var answer = await site.Visitor().SendAsync("GET", Page, ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_tag_of_one_form_is_not_good_for_another()
    {
        using var brotli = await GetAsync("br");

        using var plain = await site.Visitor().SendAsync("GET", Page, ("If-None-Match", TagOf(brotli)));

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
    }

    [Theory]
    [InlineData("en-US", "theme=dark")]
    [InlineData("en-US", "theme=light")]
    [InlineData("en-US", "titles=neutral")]
    [InlineData("en-US", "country=US")]
    [InlineData("en-US", "country=GB")]
    [InlineData("en-US", "country=none")]
    [InlineData("en-US", "zone=Africa/Lagos")]
    [InlineData("en-GB", "")]
    [InlineData("", "")]
    public async Task Another_country_or_look_is_another_page(string language, string cookies)
    {
        using var usual = await GetAsync(null);

        using var other = await site.Visitor(language, cookies).SendAsync("GET", Page, ("If-None-Match", TagOf(usual)));

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(TagOf(usual), TagOf(other));
    }

    [Theory]
    [InlineData("en-US,en;q=0.5", "")]
    [InlineData("es-US", "unheard=of")]
    [InlineData("en-US", "theme=hotpink; zone=No/Where")]
    public async Task What_makes_no_difference_makes_no_other_page(string language, string cookies)
    {
        using var usual = await GetAsync(null);

        using var other = await site.Visitor(language, cookies).SendAsync("GET", Page);

        Assert.Equal(TagOf(usual), TagOf(other));
    }

    // The script in the page looks for a better country unless the visitor chose this one.
    [Theory]
    [InlineData("/privacy", "country=none", "", "None")]
    [InlineData("/disclaimer", "country=GB", "zone=Europe/London", "TimeZone")]
    [InlineData("/guide/movement", "zone=Europe/London", "country=GB", "Choice")]
    public async Task A_page_says_how_this_visitor_came_by_the_country(string address, string before, string cookies, string source)
    {
        await site.Visitor(language: null, before).OpenAsync(address);

        var page = await site.Visitor(language: null, cookies).OpenAsync(address);

        Assert.Equal(source, page.Bar.GetAttribute("data-source"));
    }

    [Fact]
    public async Task Nobody_gets_the_page_of_another_visitor()
    {
        var visits = Enumerable.Range(0, 40).Select(i => (Code: i % 2 == 0 ? "GB" : "NG", Page: site.Visitor("en-US", $"country={(i % 2 == 0 ? "GB" : "NG")}").OpenAsync("/safety"))).ToList();

        await Assert.AllAsync(visits, async visit => Assert.Equal($"/help/{visit.Code.ToLowerInvariant()}", (await visit.Page).BarOther));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Others))]
    public async Task To_ask_for_the_head_gets_the_same_without_the_body(string address)
    {
        var visitor = site.Visitor();
        using var whole = await visitor.SendAsync("GET", address);

        using var head = await visitor.SendAsync("HEAD", address);

        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(HeadersOf(whole).Where(IsKept), HeadersOf(head).Where(IsKept));

        // How long a body that is not sent would have been need not be said (RFC 9110, 8.6).
        static bool IsKept(string header) => !header.StartsWith("Content-Length", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_head_of_a_page_says_its_length_and_has_no_body(string address)
    {
        using var whole = await site.Visitor().SendAsync("GET", address);

        using var head = await site.Visitor().SendAsync("HEAD", address);

        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/search?q=grief")]
    [InlineData("/site.webmanifest")]
    public async Task What_is_no_page_is_pressed_as_it_is_written(string address)
    {
        using var answer = await site.Visitor(encoding: "br").SendAsync("GET", address);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    private static string TagOf(HttpResponseMessage answer) => answer.Headers.ETag!.ToString();

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "Last-Modified"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);

    private static async Task<string> UnpackAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> GetAsync(string? encoding) => site.Visitor(encoding: encoding).SendAsync("GET", Page);
}
