using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using EmotionalNumbness.Web.Pages.Journal;
using EmotionalNumbness.Web.Tests.Security.Xss;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Browser.Security;

/// <summary>
/// What becomes of hostile Markdown in a real browser, on a page that allows everything: no policy, scripts on. All of it stands on one page,
/// once in its own box for each text and once as one long text.
/// </summary>
[SameWithoutScripts("it shows that no script runs where scripts are on")]
public sealed class HostileMarkdownTests(Browsing browsing)
{
    /// <summary>Looks at every element as the browser made it, after touching all that waits for a touch.</summary>
    private const string Look = """
        async () => {
          const found = [];
          const refused = ['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'form', 'style', 'link', 'meta', 'base', 'svg', 'math', 'template', 'video', 'audio', 'dialog', 'marquee'];
          const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'about:'];
          const links = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'cite', 'background'];
          for (const box of document.querySelectorAll('[data-box]')) {
            for (const element of box.querySelectorAll('*')) {
              const at = box.dataset.box + ': ' + element.outerHTML.slice(0, 200);
              if (refused.includes(element.localName)) found.push('element in ' + at);
              if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push('namespace in ' + at);
              for (const attribute of element.attributes) {
                if (/^on|^style$|^srcdoc$|^ping$|^srcset$/i.test(attribute.name)) found.push(attribute.name + ' in ' + at);
              }
              for (const link of links) {
                const value = element[link];
                if (typeof value === 'string' && value && !schemes.includes(new URL(value, 'https://numbness.test').protocol)) found.push(link + ' in ' + at);
              }
              if (element.localName === 'a' && element.protocol && element.protocol !== ':' && !schemes.includes(element.protocol)) found.push(element.protocol + ' in ' + at);
              for (const kind of ['mouseover', 'focus', 'pointerrawupdate', 'animationstart', 'toggle', 'click']) {
                element.dispatchEvent(kind === 'click' ? new MouseEvent('click', { cancelable: true, bubbles: false }) : new Event(kind));
              }
            }
          }
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          return [!!window.wasRun, document.querySelectorAll('[data-box]').length, document.querySelectorAll('[data-box] *').length, found.slice(0, 50)];
        }
        """;

    [Fact]
    public async Task A_writers_text_runs_nothing_and_fetches_nothing()
    {
        var (boxes, elements) = await InspectAsync(Vectors.All, text => Written(text), fetches: false);

        Assert.Equal(Vectors.All.Count + 1, boxes);
        Assert.InRange(elements, 1000, int.MaxValue);
    }

    /// <summary>Of the guide, what its loader would publish: text with HTML in it or with a link that leads away stops the start.</summary>
    [Fact]
    public async Task Nor_does_a_text_of_the_guide_that_would_be_published()
    {
        var markdown = new GuideMarkdown(new Labels(), new Dictionary<string, Reference>());
        List<string> published = [.. Vectors.All.Where(text => IsPublished(markdown.Parse(text)))];
        Assert.InRange(published.Count, 50, Vectors.All.Count);

        var (boxes, _) = await InspectAsync(published, text => markdown.Render(text, RenderTarget.OwnPage("/guide/")), fetches: true);

        Assert.Equal(published.Count + 1, boxes);
    }

    /// <summary>That the look finds what it looks for.</summary>
    [Fact]
    public async Task The_same_texts_taken_as_they_are_would_run()
    {
        var (wasRun, _, _, found) = await LookAsync("<div data-box=x><svg onload=\"window.wasRun=1\"></svg><a href=\" java&#9;script:x\">x</a><p style=\"color:red\">x</p></div>", _ => { });

        Assert.True(wasRun);
        Assert.Equal(6, found.Count);
    }

    private async Task<(int Boxes, int Elements)> InspectAsync(IReadOnlyList<string> texts, Func<string, string> render, bool fetches)
    {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Vectors</title>");
        foreach (var (number, text) in texts.Index())
            page.Append(CultureInfo.InvariantCulture, $"<div data-box=\"{number}\">").Append(render(text)).Append("</div>");
        page.Append("<div data-box=all>").Append(render(string.Join("\n\n", fetches ? [] : texts))).Append("</div>");
        var asked = new List<string>();

        var (wasRun, boxes, elements, found) = await LookAsync(page.ToString(), asked.Add);

        Assert.Empty(found);
        Assert.False(wasRun, "A script ran.");
        if (!fetches)
            Assert.Empty(asked);
        TestContext.Current.TestOutputHelper!.WriteLine($"{texts.Count} texts, {elements} elements.");
        return (boxes, elements);
    }

    private async Task<(bool WasRun, int Boxes, int Elements, List<string> Found)> LookAsync(string html, Action<string> asked)
    {
        await using var visitor = await browsing.ArriveAsync();
        var said = new List<string>();
        visitor.Page.Dialog += async (_, dialog) =>
        {
            said.Add(dialog.Type);
            await dialog.DismissAsync();
        };
        // The page is given here, so that it has the address of a site and none of its policies.
        await visitor.Page.RouteAsync("**/*", route =>
        {
            if (route.Request.IsNavigationRequest && route.Request.Frame.ParentFrame is null)
                return route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html });
            asked(route.Request.Url);
            return route.AbortAsync();
        });
        await visitor.Page.GotoAsync("https://numbness.test/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.DOMContentLoaded });
        var seen = await visitor.Page.EvaluateAsync<JsonElement>(Look);
        Assert.Empty(said);
        return (seen[0].GetBoolean(), seen[1].GetInt32(), seen[2].GetInt32(), [.. seen[3].EnumerateArray().Select(one => one.GetString()!)]);
    }

    private static string Written(string text)
    {
        using var html = new StringWriter();
        EntryMarkdown.Render(text).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private static bool IsPublished(MarkdownDocument document) =>
        !document.Descendants<HtmlBlock>().Any() && !document.Descendants<HtmlInline>().Any()
        && document.Descendants<AutolinkInline>().All(link => IsOurs(link.Url)) && document.Descendants<LinkInline>().All(link => IsOurs(link.Url ?? ""));

    /// <summary>As the loader has it: a telephone, or a place of the site.</summary>
    private static bool IsOurs(string address) => address.StartsWith("tel:", StringComparison.Ordinal) || address.StartsWith('/') || address.StartsWith('#');
}
