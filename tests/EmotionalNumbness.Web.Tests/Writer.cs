using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace EmotionalNumbness.Web.Tests;

/// <summary>A person with a browser: it keeps cookies, follows where it is sent, and sends forms as they stand in the page.</summary>
internal sealed class Writer(HttpClient browser) : IDisposable
{
    /// <summary>Of every writer who does not say otherwise.</summary>
    public const string Passphrase = "lamp river otter quiet field";

    // Of the networks for measuring (RFC 2544). The site counts tries by address, and many writers share a site.
    private static readonly byte[] Network = [198, 18];

    private static int writers;
    private static int addresses;

    private readonly int number = Interlocked.Increment(ref writers);

    public Writer(SiteHost site)
        : this(new HttpClient(new RedirectHandler { InnerHandler = new CookieContainerHandler { InnerHandler = site.HandlerFor(NextAddress()) } }) { BaseAddress = SiteHost.Origin })
    {
    }

    /// <summary>What this writer calls the journal. No other does, so that many can write on one site.</summary>
    public string Name => $"quiet owl {number}";

    /// <summary>Each of this writer's requests goes to the next of several instances.</summary>
    public static Writer InTurnOn(params SiteHost[] sites) => new(
        new HttpClient(new RedirectHandler { InnerHandler = new CookieContainerHandler { InnerHandler = new InTurn(sites) } }) { BaseAddress = SiteHost.Origin });

    /// <summary>What the browser shows.</summary>
    public HtmlPage Page { get; private set; } = null!;

    public async Task<HtmlPage> OpenAsync(string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ShowAsync(answer);
    }

    /// <summary>Sends the form of the shown page that leads to an address.</summary>
    /// <param name="action">Its address.</param>
    /// <param name="typed">
    /// Fields by name, as they were filled in; a pressed button is one of them, and a name can stand there for each box that was ticked.
    /// The others stay as the page has them.
    /// </param>
    public async Task<HtmlPage> SendAsync(string action, params (string Name, string Value)[] typed)
    {
        return await PostAsync(action, Filled(Page.One($"form[action='{action}']"), typed));
    }

    /// <summary>Sends a form of the shown page that is answered with a file; the page stays.</summary>
    public async Task<Download> DownloadAsync(string action, params (string Name, string Value)[] typed)
    {
        using var form = new FormUrlEncodedContent(Filled(Page.One($"form[action='{action}']"), typed));
        using var answer = await browser.PostAsync(new Uri(action, UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return new Download(
            answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), answer.Headers.CacheControl!.NoStore,
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form of the shown page with a chosen file, the fields before it as they stand in the page.</summary>
    public async Task<HtmlPage> UploadAsync(string action, string fileName, byte[] content)
    {
        var form = Page.One($"form[action='{action}']");
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form))
        {
            if (form.QuerySelector($"input[name='{name}']") is IHtmlInputElement { Type: "file" })
                parts.Add(new ByteArrayContent(content), name, fileName);
            else
                parts.Add(new StringContent(value), name);
        }

        using var answer = await browser.PostAsync(new Uri(action, UriKind.Relative), parts, TestContext.Current.CancellationToken);
        return await ShowAsync(answer);
    }

    /// <summary>Sends what no form of the page would, such as one without its token.</summary>
    public async Task<HtmlPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return await ShowAsync(answer);
    }

    /// <summary>Starts a journal under this writer's name; the page with the recovery code is then shown.</summary>
    /// <returns>The code.</returns>
    public Task<string> CreateAsync() => CreateAsync(Name);

    /// <summary>Starts a journal; the page with the recovery code is then shown.</summary>
    /// <returns>The code.</returns>
    public async Task<string> CreateAsync(string name, string passphrase = Passphrase)
    {
        await OpenAsync("/journal/create");
        await SendAsync("/journal/create", ("name", name), ("passphrase", passphrase), ("repeated", passphrase));
        return Code;
    }

    public async Task<HtmlPage> UnlockAsync(string name, string passphrase = Passphrase)
    {
        await OpenAsync("/journal/unlock");
        return await SendAsync("/journal/unlock", ("name", name), ("passphrase", passphrase));
    }

    /// <summary>Whether this browser has the journal open.</summary>
    public async Task<bool> IsInsideAsync() => (await OpenAsync("/journal")).Path == "/journal";

    /// <summary>The recovery code on the shown page, to the letter.</summary>
    public string Code => Page.One("[data-code]").TextContent;

    public void Dispose() => browser.Dispose();

    /// <summary>What a browser would send of a form in which nothing was typed and no button pressed, the first of each name.</summary>
    public static Dictionary<string, string> FieldsOf(IElement form) => AllFieldsOf(form).DistinctBy(field => field.Key).ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Filled(IElement form, (string Name, string Value)[] typed) =>
        AllFieldsOf(form).Where(field => !typed.Any(one => one.Name == field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)));

    private static IEnumerable<KeyValuePair<string, string>> AllFieldsOf(IElement form) =>
        form.QuerySelectorAll("input[name], textarea[name]")
            .Where(field => !field.HasAttribute("disabled") && field is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field is IHtmlTextAreaElement text ? text.Value : field.GetAttribute("value") ?? ""));

    private static IPAddress NextAddress()
    {
        var next = Interlocked.Increment(ref addresses);
        return new IPAddress([.. Network, (byte)(next >> 8), (byte)next]);
    }

    private async Task<HtmlPage> ShowAsync(HttpResponseMessage answer) =>
        Page = await HtmlPage.OfAsync(answer.RequestMessage!.RequestUri!.PathAndQuery, answer);
}

/// <summary>A file that the site gave.</summary>
internal sealed record Download(string Name, bool IsNotKept, byte[] Content);
