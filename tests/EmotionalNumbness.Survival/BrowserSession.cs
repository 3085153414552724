using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EmotionalNumbness.Survival;

/// <summary>A browser that has the journal open. Its cookies outlast the process they came from.</summary>
internal sealed class BrowserSession
{
    public const string Name = "chaos";
    public const string Passphrase = "lamp river otter quiet field";

    private readonly CookieContainer cookies = new();

    public HttpClient To(Uri site) => new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) })
    {
        BaseAddress = site,
        Timeout = TimeSpan.FromMinutes(2),
    };

    /// <summary>For a client of another kind: what it has to send in its Cookie header.</summary>
    public string CookiesFor(Uri site) => cookies.GetCookieHeader(site);

    public async Task CreateAsync(Uri site, CancellationToken cancellationToken)
    {
        using var browser = To(site);
        await SendAsync(browser, "/journal/create", [("name", Name), ("passphrase", Passphrase), ("repeated", Passphrase)], cancellationToken);
        await FormAsync(browser, "/journal/write", cancellationToken);
    }

    public async Task UnlockAsync(Uri site, CancellationToken cancellationToken)
    {
        using var browser = To(site);
        await SendAsync(browser, "/journal/unlock", [("name", Name), ("passphrase", Passphrase)], cancellationToken);
        await FormAsync(browser, "/journal/write", cancellationToken);
    }

    /// <summary>The fields of the form that a page sends to itself.</summary>
    public static async Task<Dictionary<string, string>> FormAsync(HttpClient browser, string address, CancellationToken cancellationToken)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancellationToken));
        if (page.QuerySelector($"form[action='{address}']") is not IHtmlFormElement form)
            throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode} and has no form.");
        return form.QuerySelectorAll("input[name], textarea[name]")
            .Where(field => !field.HasAttribute("disabled") && field is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            // The optional check-in names its questions under one name; nobody answers them here.
            .DistinctBy(field => field.GetAttribute("name"))
            .ToDictionary(field => field.GetAttribute("name")!, field => field is IHtmlTextAreaElement text ? text.Value : field.GetAttribute("value") ?? "");
    }

    private static async Task SendAsync(HttpClient browser, string address, (string Name, string Value)[] typed, CancellationToken cancellationToken)
    {
        var form = await FormAsync(browser, address, cancellationToken);
        foreach (var (name, value) in typed)
            form[name] = value;
        using var content = new FormUrlEncodedContent(form);
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), content, cancellationToken);
    }
}
