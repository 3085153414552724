using System.Globalization;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>
/// In the pseudo-languages every word comes out accented, bracketed and 40 % longer, so that a test, or an eye,
/// finds text that did not come from a resource and layouts that do not bear a longer language.
/// </summary>
internal sealed class PseudoLocalizer(IStringLocalizer inner) : IStringLocalizer
{
    public const string Language = "qps-ploc";
    public const string MirroredLanguage = "qps-plocm";

    private const string Plain = "aeiouyAEIOUcns";
    private const string Accented = "áéíóúýÁÉÍÓÚçñš";

    public LocalizedString this[string name] => Dress(inner[name]);

    public LocalizedString this[string name, params object[] arguments] => Dress(inner[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        inner.GetAllStrings(includeParentCultures).Select(Dress);

    public static bool IsPseudo(CultureInfo culture) =>
        culture.Name.StartsWith(Language, StringComparison.OrdinalIgnoreCase);

    private static LocalizedString Dress(LocalizedString text) =>
        IsPseudo(CultureInfo.CurrentUICulture) ? new LocalizedString(text.Name, Dress(text.Value), text.ResourceNotFound) : text;

    private static string Dress(string text)
    {
        var accented = string.Concat(text.Select(Accent));
        return $"[{accented}{new string('~', (text.Length * 2 / 5) + 1)}]";
    }

    private static char Accent(char letter) => Plain.IndexOf(letter) is >= 0 and var at ? Accented[at] : letter;
}
