using System.Globalization;

namespace EmotionalNumbness.Web.Pages.Journal;

internal static class Excerpt
{
    /// <summary>In characters as a reader counts them; most entries are shorter and stand whole.</summary>
    public const int OnTimeline = 400;

    /// <summary>The beginning of a text, never cut inside a letter or a picture.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var elements = StringInfo.GetTextElementEnumerator(text);
        var end = 0;
        for (var count = 0; count < longest && elements.MoveNext(); count++)
            end = elements.ElementIndex + elements.GetTextElement().Length;
        return end >= text.Length ? text : text[..end].TrimEnd() + "…";
    }
}
