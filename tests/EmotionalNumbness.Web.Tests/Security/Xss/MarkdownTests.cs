using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EmotionalNumbness.Web.Pages.Journal;

namespace EmotionalNumbness.Web.Tests.Security.Xss;

/// <summary>What becomes of a writer's Markdown, as a parser of HTML sees it.</summary>
public sealed partial class MarkdownTests
{
    private const int Mixtures = 3_000;

    private static readonly string[] Elements =
        ["p", "br", "em", "strong", "del", "ins", "mark", "sub", "sup", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a", "input"];

    private static readonly string[] Attributes = ["href", "type", "checked", "disabled", "start", "rel"];

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    [Fact]
    public void There_are_several_hundred_vectors() => Assert.InRange(Vectors.All.Distinct().Count(), 800, int.MaxValue);

    [Fact]
    public void None_of_them_becomes_markup_that_runs_or_fetches() => Assert.All(Vectors.All, HoldsNothingThatRuns);

    [Fact]
    public void Nor_all_of_them_in_one_entry() => HoldsNothingThatRuns(string.Join("\n\n", Vectors.All));

    // From one seed, so that every run tries the same ones.
    [Fact]
    public void Nor_pieces_of_them_put_together()
    {
        var random = new Random(20_261_125);
        for (var mixture = 0; mixture < Mixtures; mixture++)
        {
            var text = new StringBuilder();
            for (var pieces = random.Next(2, 6); pieces > 0; pieces--)
            {
                var vector = Vectors.All[random.Next(Vectors.All.Count)];
                var from = random.Next(vector.Length);
                text.Append(vector.AsSpan(from, random.Next(vector.Length - from + 1))).Append(random.Next(3) switch { 0 => "\n", 1 => " ", _ => "" });
            }

            HoldsNothingThatRuns(text.ToString());
        }
    }

    private static void HoldsNothingThatRuns(string text)
    {
        using var html = new StringWriter();
        EntryMarkdown.Render(text).WriteTo(html, HtmlEncoder.Default);
        var once = Body(html.ToString());
        Check(once, text);
        // Markup that changes its meaning when it is read again.
        Check(Body(once.InnerHtml), text);
    }

    private static void Check(IElement body, string text)
    {
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.True(Elements.Contains(element.LocalName), $"<{element.LocalName}> comes of: {Begin(text)}");
            Assert.Equal("http://www.w3.org/1999/xhtml", element.NamespaceUri);
            foreach (var attribute in element.Attributes)
                Assert.True(Attributes.Contains(attribute.Name), $"{attribute.Name} comes of: {Begin(text)}");
            if (element.GetAttribute("href") is { } address && Scheme().Match(Read(address)) is { Success: true } scheme)
                Assert.True(Schemes.Contains(scheme.Groups[1].Value.ToLowerInvariant()), $"{address} comes of: {Begin(text)}");
            if (element.LocalName == "input")
                Assert.Equal(("checkbox", true), (element.GetAttribute("type"), element.HasAttribute("disabled")));
        }
    }

    private static string Begin(string text) => text.Length <= 200 ? text : text[..200] + "…";

    /// <summary>As a browser reads an address: without line ends and tabs anywhere, and without spaces and controls around (WHATWG URL, 4.4).</summary>
    private static string Read(string address) =>
        string.Concat(address.Where(sign => sign is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 0x21).Select(sign => (char)sign)]);

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    private static IElement Body(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><body>" + html).Body!;
}
