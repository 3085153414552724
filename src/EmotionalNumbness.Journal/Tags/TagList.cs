using System.Text;

namespace EmotionalNumbness.Journal.Tags;

/// <summary>Makes a list of tags out of what was typed.</summary>
public static class TagList
{
    /// <summary>In characters (UTF-16); the rest of a longer tag is left out.</summary>
    public const int Longest = 60;

    /// <summary>On one entry or check-in.</summary>
    public const int Most = 40;

    /// <summary>
    /// Without "#" and "@" in front and without spaces around; inner white space is one space; Unicode form NFC; each once, whatever its case,
    /// as it was first typed. Empty ones are left out, as are those past <see cref="Most"/>.
    /// </summary>
    public static ValueList<string> Of(IEnumerable<string> typed) => typed
        .Select(One)
        .Where(tag => tag.Length > 0)
        .DistinctBy(tag => tag.ToUpperInvariant(), StringComparer.Ordinal)
        .Take(Most)
        .ToValueList();

    private static string One(string typed)
    {
        var words = Whole(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var tag = string.Join(' ', words).TrimStart('#', '@', ' ').Normalize(NormalizationForm.FormC);
        return tag.Length <= Longest ? tag : Whole(tag[..Longest]).TrimEnd();
    }

    /// <summary>Normalize throws at half surrogate pairs and at code points that are not characters; neither was typed on purpose.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && !IsNoCharacter(rune.Value)));

    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
