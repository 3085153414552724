using System.Net;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public class ErrorTests(SiteHost site)
{
    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/guide/nothing-here")]
    [InlineData("/guide/GRIEF")]
    [InlineData("/guide/grief/more")]
    [InlineData("/guide/грусть")]
    [InlineData("/guide/grief\0")]
    [InlineData("/\0")]
    [InlineData("/guide/../../etc/passwd")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/guide/..\\..\\appsettings.json")]
    [InlineData("/images/../../wording.yaml")]
    [InlineData("/js/../../appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/content/en/guide/grief.md")]
    [InlineData("/en/wording.yaml")]
    [InlineData("/_Layout")]
    [InlineData("/.env")]
    [InlineData("/wp-login.php")]
    [InlineData("/error/200")]
    [InlineData("/error/none")]
    [InlineData("/😀")]
    [InlineData("/<script>alert(1)</script>")]
    [InlineData("/{0}")]
    public async Task What_is_not_there_is_said_kindly_and_help_stays(string path)
    {
        var (status, page) = await AskAsync(path);

        Assert.Equal(StatusCodes.Status404NotFound, status);
        Assert.Equal("This page is not here", page.Heading);
        Assert.Equal("tel:988", page.BarCall);
        Assert.Empty(page.Main.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_very_long_address_is_only_not_found()
    {
        var (status, page) = await AskAsync("/guide/" + new string('a', 100_000));

        Assert.Equal(StatusCodes.Status404NotFound, status);
        Assert.Equal("tel:988", page.BarCall);
    }

    [Fact]
    public async Task A_page_that_is_not_there_leads_on_and_is_not_kept()
    {
        var page = await site.Visitor().OpenAsync("/nothing-here");

        Assert.Equal(["/", "/guide", "/help"], page.Main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("no-store", page.Header("Cache-Control"));
    }

    [Fact]
    public async Task A_fault_of_ours_is_said_to_be_ours_and_help_stays()
    {
        var page = await site.Visitor().OpenAsync(SiteHost.Fault);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Something went wrong on our side", page.Heading);
        Assert.Equal("tel:988", page.BarCall);
        Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_tells_nothing_of_the_inside()
    {
        var page = await site.Visitor().OpenAsync(SiteHost.Fault);

        Assert.DoesNotContain(SiteHost.FaultMessage, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_fails_or_a_form_keeps_its_help_and_its_headers()
    {
        await using var broken = new SiteHost().With(all => all
            .AddTransient<GuideContent>(_ => throw new InvalidOperationException(SiteHost.FaultMessage))
            .AddTransient<HelplineDirectory>(_ => throw new InvalidOperationException(SiteHost.FaultMessage)));
        var visitor = broken.Visitor();

        HttpResponseMessage[] answers =
        [
            .. await Task.WhenAll(new[] { "/", "/guide/grief", "/guide/all", "/sources", "/search?q=grief", "/help", "/help/us", "/help/us.vcf", "/sitemap.xml" }.Select(address => visitor.SendAsync("GET", address))),
            await visitor.SendFormAsync("/country", ("code", "US")),
        ];

        await Assert.AllAsync(answers, async answer =>
        {
            var page = await HtmlPage.OfAsync("", answer);
            Assert.Equal((HttpStatusCode.InternalServerError, "Something went wrong on our side", "tel:988"), (page.Status, page.Heading, page.BarCall));
            Assert.DoesNotContain(SiteHost.FaultMessage, page.Text, StringComparison.Ordinal);
            Assert.StartsWith("default-src 'none'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal(("nosniff", "", ""), (page.Header("X-Content-Type-Options"), page.Header("ETag"), page.Header("Set-Cookie")));
        });
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/guide")]
    [InlineData("POST", "/guide/grief")]
    [InlineData("POST", "/help/us")]
    [InlineData("POST", "/search")]
    [InlineData("PUT", "/guide/grief")]
    [InlineData("DELETE", "/help/us")]
    [InlineData("PATCH", "/settings")]
    [InlineData("PUT", "/settings")]
    [InlineData("TRACE", "/")]
    [InlineData("BREW", "/about")]
    [InlineData("POST", "/sitemap.xml")]
    [InlineData("POST", "/exit")]
    public async Task A_method_that_means_nothing_here_is_not_allowed_and_help_stays(string method, string address)
    {
        using var answer = await site.Visitor().SendAsync(method, address);

        var page = await HtmlPage.OfAsync(address, answer);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
        Assert.Equal("We could not do that", page.Heading);
        Assert.Equal("tel:988", page.BarCall);
        Assert.NotEqual("", page.Header("Allow"));
    }

    // As the server gets it: a client would tidy the address first.
    private async Task<(int Status, HtmlPage Page)> AskAsync(string path)
    {
        var context = await site.Server.SendAsync(request =>
        {
            request.Request.Method = "GET";
            request.Request.Scheme = "https";
            request.Request.Host = new HostString(SiteHost.Origin.Host);
            request.Request.Path = path;
            request.Request.Headers.AcceptLanguage = "en-US";
        }, TestContext.Current.CancellationToken);
        using var answer = new HttpResponseMessage((HttpStatusCode)context.Response.StatusCode) { Content = new StreamContent(context.Response.Body) };
        return (context.Response.StatusCode, await HtmlPage.OfAsync(path, answer));
    }
}
