using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EmotionalNumbness.Web.Tests;

/// <summary>An answer of the site and the words in which tests speak of it.</summary>
internal sealed partial class HtmlPage
{
    private HtmlPage(string address, HttpResponseMessage answer, string text)
    {
        Address = address;
        Status = answer.StatusCode;
        Headers = answer.Headers;
        ContentHeaders = answer.Content.Headers;
        Text = text;
        Document = new HtmlParser().ParseDocument(text);
    }

    public string Address { get; }

    /// <summary>The address without its query.</summary>
    public string Path => Address.Split('?')[0];

    public HttpStatusCode Status { get; }

    public HttpResponseHeaders Headers { get; }

    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>To the letter.</summary>
    public string Text { get; }

    public IHtmlDocument Document { get; }

    public string Title => Document.Title ?? "";

    public string Heading => Words(All("h1").Single());

    public IElement Main => One("main");

    /// <summary>The help bar; a page without exactly one is a page a person in crisis is lost on.</summary>
    public IElement Bar => One("aside#help-bar");

    public IElement BarCountry => Bar.QuerySelector("[data-bar=country]")!;

    public string? BarCall => Bar.QuerySelector("a[data-bar=call]")?.GetAttribute("href");

    public string? BarText => Bar.QuerySelector("a[data-bar=text]")?.GetAttribute("href");

    public string? BarOther => Bar.QuerySelector("a[data-bar=other]")?.GetAttribute("href");

    public IEnumerable<string> Links => Hrefs("a[href]");

    /// <summary>Where the page leads or what it loads on this site: path, query and fragment.</summary>
    public IEnumerable<string> OwnAddresses =>
        All("[href], [src], [action]")
            .Select(element => new Uri(new Uri(SiteHost.Origin, Address), element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            .Where(address => address.Authority == SiteHost.Origin.Authority)
            .Select(address => address.PathAndQuery + address.Fragment);

    /// <summary>What the keyboard stops at, in its order.</summary>
    public IEnumerable<IElement> TabStops =>
        All("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])");

    public static async Task<HtmlPage> OfAsync(string address, HttpResponseMessage answer) =>
        new(address, answer, await answer.Content.ReadAsStringAsync());

    public IElement One(string selector) => Assert.Single(Document.QuerySelectorAll(selector));

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public IEnumerable<string> Hrefs(string selector) => All(selector).Select(element => element.GetAttribute("href")!);

    public string Header(string name) =>
        Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    /// <summary>What an element says, with single spaces.</summary>
    public static string Words(INode element) => Spaces().Replace(element.TextContent, " ").Trim();

    /// <summary>The text a visitor can read or hear, piece by piece.</summary>
    public static IEnumerable<IText> VisibleTexts(INode root) =>
        root.Descendants<IText>().Where(text => text.ParentElement is not (IHtmlScriptElement or IHtmlStyleElement) && !string.IsNullOrWhiteSpace(text.Data));

    public override string ToString() => Address;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

internal static class Opening
{
    public static async Task<HtmlPage> OpenAsync(this HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await HtmlPage.OfAsync(address, answer);
    }

    /// <summary>Sends a form as a browser does.</summary>
    public static Task<HttpResponseMessage> SendFormAsync(this HttpClient visitor, string address, params (string Name, string Value)[] fields) =>
        visitor.PostAsync(
            new Uri(address, UriKind.Relative),
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> SendAsync(this HttpClient visitor, string method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
