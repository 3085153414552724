using System.Globalization;

namespace EmotionalNumbness.Web.Hosting.Languages;

internal static class LanguageTags
{
    /// <summary>For the <c>lang</c> attribute. A pseudo-language is read as what it is made from.</summary>
    public static string Of(CultureInfo culture) => PseudoLocalizer.IsPseudo(culture) ? "en-x-pseudo" : culture.Name;

    /// <summary>
    /// For the <c>lang</c> attribute of a text inside a page; null where the page itself says it. What is made from English
    /// stands for a whole language, its texts included.
    /// </summary>
    public static string? Within(CultureInfo page, string written) => SpeaksAs(page, written) ? null : written;

    /// <summary>For its <c>dir</c> attribute; null where it runs as the page does.</summary>
    public static string? DirectionWithin(CultureInfo page, string written) =>
        SpeaksAs(page, written) || DirectionOf(CultureInfo.GetCultureInfo(written)) == DirectionOf(page) ? null : DirectionOf(CultureInfo.GetCultureInfo(written));

    public static string DirectionOf(CultureInfo culture) =>
        culture.TextInfo.IsRightToLeft || culture.Name.Equals(PseudoLocalizer.MirroredLanguage, StringComparison.OrdinalIgnoreCase) ? "rtl" : "ltr";

    /// <summary>What a language calls itself, to be seen alone: “English”, “Español”.</summary>
    public static string OwnName(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);
        return culture.TextInfo.ToUpper(culture.NativeName[..1]) + culture.NativeName[1..];
    }

    private static bool SpeaksAs(CultureInfo page, string written) =>
        PseudoLocalizer.IsPseudo(page) || page.Name.Equals(written, StringComparison.OrdinalIgnoreCase);
}
