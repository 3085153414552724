using System.Globalization;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Web.Pages.Journal.Noticed;

/// <summary>
/// Decides whether the page after saving opens with the card. It looks at the saved entry while that page is made, in memory, and
/// keeps nothing: a flag that travelled from the save to the page would have to stand in an address or a cookie.
/// </summary>
internal sealed class LookAtEntry(CrisisLanguageDetector detector, KeepSettings settings, JournalPlan plan)
{
    /// <summary>Null for no card.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, Entry entry, CancellationToken cancellationToken)
    {
        var choice = (await settings.ReadAsync(journal, cancellationToken)).Value.CrisisCard;
        if (choice is CrisisCard.Off || !detector.Detect(entry.Text, CultureInfo.CurrentUICulture.Name).Found)
            return null;
        return NoticedCard.Of(choice, !(await plan.ReadAsync(journal, cancellationToken)).Value.IsEmpty);
    }
}
