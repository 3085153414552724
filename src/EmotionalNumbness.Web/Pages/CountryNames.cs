using System.Globalization;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Languages;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Names countries in the language of the page: ours in English, and elsewhere those of the Unicode CLDR.</summary>
internal static class CountryNames
{
    public static string SpokenName(this CountryHelplines country)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (culture.Name == LanguageOptions.Default || PseudoLocalizer.IsPseudo(culture))
            return country.Name;
        try
        {
            // Not DisplayName: the framework keeps the first language it was asked in.
            return new RegionInfo($"{culture.TwoLetterISOLanguageName}-{country.Code}").NativeName;
        }
        catch (ArgumentException)
        {
            return country.Name;
        }
    }

    /// <summary>In the order in which a reader of the page looks for them.</summary>
    public static IEnumerable<CountryHelplines> InSpokenOrder(this IEnumerable<CountryHelplines> countries) =>
        CultureInfo.CurrentUICulture.Name == LanguageOptions.Default
            ? countries
            : countries.OrderBy(SpokenName, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true));
}
