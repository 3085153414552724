using System.Net;

namespace EmotionalNumbness.Web.Tests.Hosting.Security;

[Collection(SharedSite.Name)]
public class SameSitePostsTests(SiteHost site)
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "unheard-of")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://numbness.test.evil.example")]
    [InlineData("Origin", "https://numbness.test:8443")]
    [InlineData("Origin", "not an origin")]
    public async Task What_another_site_sends_is_refused_and_help_stays(string header, string value)
    {
        using var answer = await SendAsync("/country", (header, value));

        var page = await HtmlPage.OfAsync("/country", answer);
        Assert.Equal((HttpStatusCode.Forbidden, "We could not do that", "tel:988"), (page.Status, page.Heading, page.BarCall));
        Assert.Equal("", page.Header("Set-Cookie"));
        Assert.Equal("no-store", page.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("POST", "/settings")]
    [InlineData("PUT", "/guide/grief")]
    [InlineData("DELETE", "/nothing-here")]
    public async Task It_is_refused_wherever_it_goes(string method, string address)
    {
        using var answer = await site.Visitor().SendAsync(method, address, ("Sec-Fetch-Site", "cross-site"));

        var page = await HtmlPage.OfAsync(address, answer);
        Assert.Equal((HttpStatusCode.Forbidden, "tel:988"), (page.Status, page.BarCall));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://numbness.test")]
    [InlineData("Origin", "null")]
    public async Task What_our_own_pages_send_is_taken(string header, string value)
    {
        using var answer = await SendAsync("/country", (header, value));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Set-Cookie"));
    }

    // Newer browsers say both; what they say of the site counts.
    [Fact]
    public async Task An_origin_does_not_outweigh_what_the_browser_says()
    {
        using var answer = await SendAsync("/country", ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://numbness.test"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Another_site_may_link_here(string method)
    {
        using var answer = await site.Visitor().SendAsync(method, "/guide/grief", ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("code", "US")]),
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
