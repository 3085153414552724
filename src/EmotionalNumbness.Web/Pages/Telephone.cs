using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Keeps each telephone number of a label in one line: browsers break them at their hyphens, and half a number is none.</summary>
internal static partial class Telephone
{
    /// <param name="label">As it came from a resource; words around the number still break.</param>
    public static IHtmlContent Unbroken(string label)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (Match number in InPieces().Matches(label))
        {
            html.Append(label[at..number.Index]).AppendHtml("<span class=\"unbroken\">").Append(number.Value).AppendHtml("</span>");
            at = number.Index + number.Length;
        }

        return html.Append(label[at..]);
    }

    // The same stands in time-zone.js.
    [GeneratedRegex(@"[0-9(][0-9()]*(?:[ -][0-9()]+)+")]
    private static partial Regex InPieces();
}
