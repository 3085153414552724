using System.Globalization;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>Names languages in the language of the page.</summary>
internal sealed class LanguageNames(IStringLocalizer<Words> words)
{
    public string Say(IReadOnlyList<string> codes) =>
        words["Line.Languages", string.Join(words["Line.LanguagesBetween"], codes.Select(Name))];

    private static string Name(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
