using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Commands.ProvePrivate;

/// <summary>
/// A writer without scripts who fills in every form of the journal. The ones that need the right words come first, by name;
/// then every page is walked, and whatever form takes text gets some. A form that is added next year is walked too.
/// </summary>
internal sealed class WriterVisit(Uri site, Canaries canaries) : IDisposable
{
    // Each ends or changes the session of the walk; their forms are filled in by name, before or after.
    private static readonly string[] NotWalked = ["/journal/lock", "/journal/unlock", "/journal/create", "/journal/recover", "/settings/delete", "/settings/passphrase", "/exit"];

    private readonly HttpClient browser = new(new HttpClientHandler { CookieContainer = new CookieContainer(), MaxAutomaticRedirections = 10 }) { BaseAddress = site };
    private readonly HashSet<string> walked = new(StringComparer.Ordinal);

    public async Task GoThroughAllAsync(CancellationToken cancellationToken)
    {
        await VisitOtherPagesAsync(cancellationToken);
        var (name, passphrase) = (canaries.For("journal name"), canaries.For("passphrase") + " and some more words");
        await CreateAsync(name, passphrase, cancellationToken);
        await WriteAsync(cancellationToken);
        await WalkAsync(SiteAddresses.Journal, cancellationToken);
        await MistypeAsync(["/journal/settings/passphrase", "/journal/settings/delete"], cancellationToken);
        await LoseTheSessionWhileWritingAsync(name, passphrase, cancellationToken);
        await LockAsync(cancellationToken);
        await MistypeAsync(["/journal/unlock", "/journal/recover", "/journal/create"], cancellationToken);
    }

    public void Dispose() => browser.Dispose();

    /// <summary>Forms outside the journal. Search words stand in the address there, and must not stand in a log.</summary>
    private async Task VisitOtherPagesAsync(CancellationToken cancellationToken)
    {
        await OpenAsync($"/search?q={Uri.EscapeDataString(canaries.For("search"))}", cancellationToken);
        await OpenAsync($"/help/find?q={Uri.EscapeDataString(canaries.For("country"))}", cancellationToken);
    }

    private async Task CreateAsync(string name, string passphrase, CancellationToken cancellationToken)
    {
        var page = await OpenAsync("/journal/create", cancellationToken);
        var form = FormWith(page, "input[type=password]");
        var answer = await SendAsync(form, Filled(form, "create", field => field.Name is "passphrase" or "repeated" ? passphrase : field.Name == "name" ? name : null), cancellationToken);
        if (answer.QuerySelector("[data-code]")?.TextContent.Trim() is { Length: > 0 } code)
            canaries.Add("recovery code", code);
        foreach (var keep in answer.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Take(1))
            await SendAsync(keep, Filled(keep, "keep the code", _ => null), cancellationToken);
        if ((await OpenAsync(SiteAddresses.Journal, cancellationToken)).QuerySelector(".journal-bar") is null)
            throw new InvalidOperationException("The scratch instance did not let a journal be created, so nothing was proven.");
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        for (var entry = 1; entry <= 2; entry++)
        {
            var form = FormWith(await OpenAsync("/journal/write", cancellationToken), "textarea");
            await SendAsync(form, Filled(form, $"entry {entry}", _ => null), cancellationToken);
        }

        // A draft, as the script keeps it.
        var draft = FormWith(await OpenAsync("/journal/write", cancellationToken), "textarea");
        await PostAsync(draft.Dataset["draft"]!, Filled(draft, "draft", _ => null), cancellationToken);
    }

    /// <summary>Opens every page of the journal that a link leads to and sends every form that takes text, once.</summary>
    private async Task WalkAsync(string address, CancellationToken cancellationToken)
    {
        if (NotWalked.Any(address.Contains) || !walked.Add(Shape(address)))
            return;
        var page = await OpenAsync(address, cancellationToken);
        foreach (var form in page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(TakesText))
        {
            var action = form.GetAttribute("action") ?? address;
            if (!NotWalked.Any(action.Contains) && walked.Add("form " + Shape(action)))
                await SendAsync(form, Filled(form, action, _ => null), cancellationToken);
        }

        foreach (var link in page.QuerySelectorAll("main a[href], nav a[href]").Select(link => link.GetAttribute("href")!).Where(IsOfJournal).ToList())
            await WalkAsync(link, cancellationToken);
    }

    private async Task LoseTheSessionWhileWritingAsync(string name, string passphrase, CancellationToken cancellationToken)
    {
        var form = FormWith(await OpenAsync("/journal/write", cancellationToken), "textarea");
        var filled = Filled(form, "entry carried through unlocking", _ => null);
        await LockAsync(cancellationToken);
        var carried = FormWith(await SendAsync(form, filled, cancellationToken), "input[type=password]");
        await SendAsync(carried, Filled(carried, "unlock", field => field.Name == "passphrase" ? passphrase : field.Name == "name" ? name : null), cancellationToken);
    }

    private async Task LockAsync(CancellationToken cancellationToken)
    {
        var form = FormTo(await OpenAsync(SiteAddresses.Journal, cancellationToken), "/journal/lock");
        await SendAsync(form, Filled(form, "lock", _ => null), cancellationToken);
    }

    /// <summary>Wrong words on purpose: what is refused is as private as what is taken.</summary>
    private async Task MistypeAsync(string[] pages, CancellationToken cancellationToken)
    {
        foreach (var address in pages)
        {
            var form = FormTo(await OpenAsync(address, cancellationToken), address);
            await SendAsync(form, Filled(form, $"mistyped {address}", _ => null), cancellationToken);
        }
    }

    /// <summary>The form's own values, and a word of its own in every field that takes text.</summary>
    private List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, string where, Func<IHtmlInputElement, string?> known)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlTextAreaElement area => (area.Name, canaries.For($"{where}: {area.Name}")),
                IHtmlInputElement { Type: "hidden" or "date" or "number" or "time" or "range" } own => (own.Name, own.IsDisabled ? null : own.Value),
                IHtmlInputElement { Type: "text" or "search" or "password" or "email" or "url" or "tel" } typed => (typed.Name, known(typed) ?? canaries.For($"{where}: {typed.Name}")),
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: true } chosen => (chosen.Name, chosen.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && value is not null)
                fields.Add(new(name, value));
        }

        return fields;
    }

    private static bool TakesText(IHtmlFormElement form) =>
        form.QuerySelector("textarea, input:not([type]), input[type=text], input[type=search], input[type=password]") is not null;

    private static IHtmlFormElement FormWith(IDocument page, string field) =>
        page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().FirstOrDefault(form => form.QuerySelector(field) is not null)
        ?? throw new InvalidOperationException($"A page has no form with {field} in it, so nothing was proven.");

    private static IHtmlFormElement FormTo(IDocument page, string action) =>
        page.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(form => form.GetAttribute("action") == action);

    private async Task<IDocument> OpenAsync(string address, CancellationToken cancellationToken)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    private Task<IDocument> SendAsync(IHtmlFormElement form, List<KeyValuePair<string, string>> fields, CancellationToken cancellationToken) =>
        PostAsync(form.GetAttribute("action")!, fields, cancellationToken);

    private async Task<IDocument> PostAsync(string address, List<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), content, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancellationToken));

    private static bool IsOfJournal(string address) =>
        address == SiteAddresses.Journal || address.StartsWith(SiteAddresses.Journal + "/", StringComparison.Ordinal);

    /// <summary>One entry's page stands for all of them.</summary>
    private static string Shape(string address) =>
        string.Join('/', address.Split('?')[0].Split('/').Select(part => part.Length == 32 ? "{id}" : int.TryParse(part, out _) ? "{n}" : part));
}
