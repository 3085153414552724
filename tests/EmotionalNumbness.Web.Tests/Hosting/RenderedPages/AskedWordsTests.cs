using EmotionalNumbness.Web.Hosting.RenderedPages;
using Microsoft.AspNetCore.Http;

namespace EmotionalNumbness.Web.Tests.Hosting.RenderedPages;

public sealed class AskedWordsTests
{
    [Fact]
    public void All_that_decides_what_a_page_looks_like_is_in_them()
    {
        var asked = AskedWords.Of(Request());

        Assert.NotNull(asked);
        Assert.Equal(asked, AskedWords.Of(Request()));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Path = "/help")));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.PathBase = "/calm")));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Host = new HostString("another.example"))));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Scheme = "http")));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Headers.Cookie = "country=US")));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Headers.AcceptLanguage = "de-AT")));
        Assert.NotEqual(asked, AskedWords.Of(Request(request => request.Headers.AcceptEncoding = "gzip")));
    }

    [Fact]
    public void What_nobody_asks_again_in_the_same_words_has_none()
    {
        Assert.Null(AskedWords.Of(Request(request => request.Method = "POST")));
        Assert.Null(AskedWords.Of(Request(request => request.Method = "HEAD")));
        Assert.Null(AskedWords.Of(Request(request => request.Path = "/" + new string('x', 301))));
        Assert.Null(AskedWords.Of(Request(request => request.Headers.Cookie = "journal=" + new string('x', 301))));
        Assert.Null(AskedWords.Of(Request(request => request.Headers.Cookie = new(["country=US", "theme=dark"]))));
    }

    private static HttpRequest Request(Action<HttpRequest>? otherwise = null)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host, request.Path) = ("GET", "https", new HostString("here.example"), "/guide/grief");
        (request.Headers.Cookie, request.Headers.AcceptLanguage, request.Headers.AcceptEncoding) = ("country=GB", "en-GB", "br");
        otherwise?.Invoke(request);
        return request;
    }
}
