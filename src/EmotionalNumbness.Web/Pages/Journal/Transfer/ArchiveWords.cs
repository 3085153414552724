using System.Globalization;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>What the page in an archive says, in the writer's language.</summary>
internal static class ArchiveWords
{
    private static readonly Dictionary<string, string> NoLabels = [];

    public static ExportWords Of(IStringLocalizer<JournalWords> words)
    {
        var culture = CultureInfo.CurrentUICulture;
        return new ExportWords(
            LanguageTags.Of(culture),
            LanguageTags.DirectionOf(culture) == "rtl",
            Enum.GetValues<ExportWord>().ToDictionary(word => word, word => words["Export.Word." + word].Value),
            NoLabels);
    }
}
