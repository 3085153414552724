using System.Globalization;

namespace EmotionalNumbness.Helplines.Loading.Yaml;

/// <summary>What any single text in a helpline file may be.</summary>
internal static class FieldText
{
    /// <summary>The most characters of a text that people read.</summary>
    public const int Longest = 200;

    private const int LongestShown = 40;

    /// <summary>What is wrong with a text, to follow its key in a sentence; null when nothing is.</summary>
    public static string? ProblemOf(string text, int longest = Longest)
    {
        if (text.Length > longest)
            return $"has {text.Length} characters; the most is {longest}. Shorten it.";
        if (text.Any(IsInvisible))
            return "holds a line break or another invisible character. Type it again on one line.";
        return text.Trim().Length != text.Length ? "starts or ends with a space. Remove it." : null;
    }

    /// <summary>A text made fit to stand in a message: short and on one line.</summary>
    public static string Shown(string text)
    {
        var line = string.Concat(text.Select(sign => IsInvisible(sign) ? ' ' : sign)).Trim();
        return line.Length > LongestShown ? line[..LongestShown] + "…" : line;
    }

    // Numbers copied from web pages bring marks that turn them round on the screen. The two joiners are part of how
    // Sinhala and Persian are written.
    private static bool IsInvisible(char sign) =>
        char.IsControl(sign) || (char.GetUnicodeCategory(sign) == UnicodeCategory.Format && sign is not ('\u200C' or '\u200D'));
}
