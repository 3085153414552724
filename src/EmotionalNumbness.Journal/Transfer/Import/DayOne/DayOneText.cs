using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.DayOne;

/// <summary>The Markdown of an entry, without the backslashes that Day One puts before punctuation and without references to pictures.</summary>
internal static partial class DayOneText
{
    public static string Of(JsonElement entry, ImportLimits limits)
    {
        var text = entry.Text("text");
        if (string.IsNullOrWhiteSpace(text))
            text = OfRichText(entry.Text("richText"), limits);
        return Backslash().Replace(Moment().Replace(text, ""), "$1").Trim();
    }

    /// <summary>A document in a string. Newer entries can have it alone.</summary>
    private static string OfRichText(string? richText, ImportLimits limits)
    {
        if (richText is null)
            return "";
        try
        {
            using var document = JsonFile.Parse(Encoding.UTF8.GetBytes(richText), limits);
            return string.Concat(document.RootElement.Items("contents").Select(part => part.Text("text")));
        }
        catch (ImportRefusedException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"!\[[^\]\n]{0,200}\]\(dayone-moment:[^)\s]{0,200}\)")]
    private static partial Regex Moment();

    [GeneratedRegex("""\\([!-/:-@\[-`{-~])""")]
    private static partial Regex Backslash();
}
