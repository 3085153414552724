using System.Globalization;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>What the page in an archive says, in the writer's language.</summary>
internal static class ArchiveWords
{
    public static ExportWords Of(IStringLocalizer<JournalWords> words, JournalContent content, PublishedGuide guide)
    {
        var culture = CultureInfo.CurrentUICulture;
        return new ExportWords(
            LanguageTags.Of(culture),
            LanguageTags.DirectionOf(culture) == "rtl",
            Enum.GetValues<ExportWord>().ToDictionary(word => word, word => words["Export.Word." + word].Value),
            Labels(content, guide).ToDictionary(label => (label.Kind, label.Key), label => label.Text));
    }

    private static IEnumerable<(LabelOf Kind, string Key, string Text)> Labels(JournalContent content, PublishedGuide guide) =>
    [
        .. content.Feelings.Families.SelectMany(family => family.Words).Select(word => (LabelOf.Feeling, word.Key, word.Text)),
        .. content.Body.Sensations.Select(sensation => (LabelOf.Sensation, sensation.Key, sensation.Text)),
        .. content.Body.Places.Select(place => (LabelOf.Place, place.Key, place.Text)),
        .. content.Steps.Select(step => (LabelOf.Step, step.Key, step.Text)),
        .. guide.Exercises.All.Select(exercise => (LabelOf.Exercise, exercise.Slug, exercise.Title)),
    ];
}
