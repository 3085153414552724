using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace EmotionalNumbness.Journal.Transfer.Import.Html;

/// <summary>
/// HTML of another program to Markdown, by an allow-list: an element that is not on it loses its tags and keeps its text, and those that hold no text for people
/// lose both. It works on tags one after the other and builds no tree, since a tree of hostile HTML can be a million times larger than the HTML.
/// </summary>
internal static class HtmlText
{
    public static string ToMarkdown(string html, ImportReading reading)
    {
        var tokens = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            // The rest is never looked at, and a tag with a hundred thousand attributes costs nothing.
            ShouldEmitAttribute = (ref _, name) => name.Span is "href",
        };
        var text = new MarkdownBuilder(reading.Report);
        while (tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            switch (token)
            {
                case HtmlTagToken { Type: HtmlTokenType.StartTag } start:
                    text.Open(start.Name, start.GetAttribute("href"));
                    tokens.State = ModeWithin(start.Name);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.EndTag } end:
                    text.Close(end.Name);
                    break;
                case { Type: HtmlTokenType.Character }:
                    text.Text(token.Data);
                    break;
            }
        }

        return text.ToString();
    }

    private static HtmlParseMode ModeWithin(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
