using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Helplines.Search;

/// <summary>Text with everything taken off that people leave out when they search: accents, case, punctuation.</summary>
internal static class FoldedText
{
    // Twice the longest country name; what comes after cannot help a search, only slow it.
    public const int Longest = 64;

    // Letters that no decomposition takes apart.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
        ['ə'] = "e",
    };

    /// <summary>Lower-case words parted by single spaces; empty for text without a letter or digit. Total.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder();
        foreach (var sign in Decomposed(text))
            Append(folded, sign);
        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = string.Join(' ', words.Select(word => word == "st" ? "saint" : word).SkipWhile(word => word == "the"));
        return all.Length > Longest ? all[..Longest].TrimEnd() : all;
    }

    // Runes replace broken surrogate pairs, and unassigned characters go: Normalize throws on both.
    private static string Decomposed(string text)
    {
        var whole = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
            whole.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned ? " " : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static void Append(StringBuilder folded, char sign)
    {
        var lower = char.ToLowerInvariant(sign);
        if (Letters.TryGetValue(lower, out var letters))
            folded.Append(letters);
        else if (CharUnicodeInfo.GetDecimalDigitValue(lower) is >= 0 and var digit)
            folded.Append(digit);
        else if (char.IsLetter(lower) || char.IsSurrogate(lower))
            folded.Append(lower);
        else if (lower == '&')
            folded.Append(" and ");
        else if (IsBetweenWords(lower))
            folded.Append(' ');
    }

    private static bool IsBetweenWords(char sign) =>
        !(sign is '.' or '\'' or '’' or 'ʻ' || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
}
