using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Journal.Search;

/// <summary>
/// What each character is for a search: without case, accents and width. Unicode's compatibility decomposition without the marks that are
/// accents in their script, then lower case, and a few letters that no decomposition takes apart. Marks that make another letter or another
/// vowel (Indic vowel signs, Japanese voicing marks) stay: without them, other words would be found.
/// </summary>
internal static class FoldedCharacters
{
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
        ['ς'] = "σ",
        ['’'] = "'",
        ['‘'] = "'",
        ['ʼ'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['«'] = "\"",
        ['»'] = "\"",
        ['‐'] = "-",
        ['‑'] = "-",
        ['\u0640'] = "",
        // Arabic letters that are typed with and without their mark.
        ['ٱ'] = "ا",
        ['ى'] = "ي",
        ['ة'] = "ه",
    };

    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>Nothing for an accent, a space for any white space, one character or a few for the rest.</summary>
    public static string Of(char character) => Known[character] ??= Fold(character.ToString());

    /// <summary>For a pair of surrogates.</summary>
    public static string Of(char high, char low) => Fold(string.Concat(high, low));

    private static string Fold(string character)
    {
        if (char.IsWhiteSpace(character, 0))
            return " ";
        var folded = new StringBuilder();
        foreach (var part in Decomposed(character))
        {
            var lower = char.ToLowerInvariant(part);
            if (Letters.TryGetValue(lower, out var letters))
                folded.Append(letters);
            else if (!IsAccent(lower) && !IsInvisible(lower))
                folded.Append(lower);
        }

        return folded.ToString();
    }

    /// <summary>Normalize throws at what is no character: half a pair of surrogates, U+FFFF and its like. They are kept as they are.</summary>
    private static string Decomposed(string character)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(character, 0);
        return category is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned ? character : character.Normalize(NormalizationForm.FormKD);
    }

    private static bool IsAccent(char part) => part is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5'
        or '\u05C7' or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4')
        or '\u06E7' or '\u06E8' or (>= '\u06EA' and <= '\u06ED') or '\u0711' or (>= '\u0730' and <= '\u074A') or (>= '\u1AB0' and <= '\u1AFF')
        or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    /// <summary>Soft hyphens, joiners and variation selectors.</summary>
    private static bool IsInvisible(char part) =>
        CharUnicodeInfo.GetUnicodeCategory(part) is UnicodeCategory.Format || part is >= '\uFE00' and <= '\uFE0F';
}
