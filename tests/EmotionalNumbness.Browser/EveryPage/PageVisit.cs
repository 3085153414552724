using System.Collections.Concurrent;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>Opens pages one after the other, and looks at each in every theme, width and spacing.</summary>
internal sealed class PageVisit
{
    // Each theme and each width once: that every colour has its contrast in both themes is shown by itself (ColourTests).
    private static readonly (int Width, ColorScheme Colours)[] Looks = [(1280, ColorScheme.Light), (360, ColorScheme.Dark)];

    private readonly Visitor visitor;
    private readonly string origin;
    private readonly ConcurrentBag<Finding> findings;
    private string address = "";

    private PageVisit(Visitor visitor, Uri site, ConcurrentBag<Finding> findings)
    {
        this.visitor = visitor;
        this.findings = findings;
        origin = site.GetLeftPart(UriPartial.Authority);
        visitor.Device.Console += (_, message) => NoteConsole(message);
        visitor.Device.WebError += (_, error) => Note(Invariant.Console, error.Error);
        visitor.Device.Request += (_, request) => NoteRequest(request);
    }

    public static async Task<PageVisit> BeginAsync(Visitor visitor, Uri site, ConcurrentBag<Finding> findings)
    {
        await visitor.Device.AddInitScriptAsync("globalThis.refused = []; addEventListener('securitypolicyviolation', event => refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));");
        return new PageVisit(visitor, site, findings);
    }

    public async Task LookAtAsync(string page)
    {
        address = page;
        var answer = await visitor.OpenAsync(page);
        var expected = page == SitePages.Missing ? 404 : 200;
        if (answer.Status != expected)
            Note(Invariant.Status, $"answered {answer.Status}");

        await Axe.PutIntoAsync(visitor.Page);
        // The whole guide is as long as all its parts together, each of which is looked at in both.
        foreach (var (width, colours) in Looks.Take(page == SitePages.Whole ? 1 : Looks.Length))
            await LookAsync(width, colours);
        foreach (var (invariant, what) in await Access.LookAsync(visitor.Page))
            Note(invariant, what);
        NoteAll(Invariant.ContentSecurityPolicy, "", await visitor.Page.EvaluateAsync<string[]>("() => refused"));
    }

    private async Task LookAsync(int width, ColorScheme colours)
    {
        await visitor.Page.SetViewportSizeAsync(width, 800);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = colours });
        NoteAll(Invariant.Accessibility, $"{colours}, {width} px: ", await Axe.ViolationsAsync(visitor.Page));
    }

    private void NoteConsole(IConsoleMessage message)
    {
        // The browser itself reports the one answer that is meant to be a 404.
        if (message.Type == "error" && !(address == SitePages.Missing && message.Text.Contains("404", StringComparison.Ordinal)))
            Note(Invariant.Console, message.Text);
    }

    private void NoteRequest(IRequest request)
    {
        if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal))
            Note(Invariant.OwnHost, request.Url);
    }

    private void NoteAll(Invariant invariant, string circumstance, IEnumerable<string> found)
    {
        foreach (var what in found)
            Note(invariant, circumstance + what);
    }

    private void Note(Invariant invariant, string what) => findings.Add(new Finding(invariant, address, what));
}
