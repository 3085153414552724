using System.Globalization;

namespace EmotionalNumbness.Web.Hosting.Languages;

internal static class LanguageTags
{
    /// <summary>For the <c>lang</c> attribute. A pseudo-language is read as what it is made from.</summary>
    public static string Of(CultureInfo culture) => PseudoLocalizer.IsPseudo(culture) ? "en-x-pseudo" : culture.Name;

    public static string DirectionOf(CultureInfo culture) =>
        culture.TextInfo.IsRightToLeft || culture.Name.Equals(PseudoLocalizer.MirroredLanguage, StringComparison.OrdinalIgnoreCase) ? "rtl" : "ltr";
}
