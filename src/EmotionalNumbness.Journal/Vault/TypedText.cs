using System.Text;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>Brings what was typed on different devices to the same bytes.</summary>
internal static class TypedText
{
    /// <summary>
    /// White space around a passphrase is left out: phones add a space after the last word, and a copied line brings its end.
    /// </summary>
    public static string Passphrase(string typed) => Mended(typed).Trim().Normalize(NormalizationForm.FormC);

    /// <summary>Without regard to case, width and the amount of white space: people do not remember those in a name.</summary>
    public static string Name(string typed)
    {
        var compatible = Mended(typed).Normalize(NormalizationForm.FormKC);
        var words = compatible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).ToLowerInvariant().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>In Unicode characters (code points), as NIST SP 800-63B-4 counts.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>Half a surrogate pair and the noncharacters U+FFFE and U+FFFF are not text; Normalize would throw at them.</summary>
    private static string Mended(string typed) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(typed)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
