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
internal sealed class LookAtEntry(CrisisLanguageDetector detector, ReadEntry read, KeepSettings settings, JournalPlan plan)
{
    /// <summary>Null for no card.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, Entry entry, CancellationToken cancellationToken)
    {
        var choice = (await settings.ReadAsync(journal, cancellationToken)).Value.CrisisCard;
        return choice is CrisisCard.Off || !Speaks(entry) ? null : await CardAsync(journal, choice, cancellationToken);
    }

    /// <summary>For entries that came in together, of the last days: one card at most.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, IEnumerable<EntryId> entries, Shown shown, CancellationToken cancellationToken)
    {
        var choice = (await settings.ReadAsync(journal, cancellationToken)).Value.CrisisCard;
        if (choice is CrisisCard.Off)
            return null;
        foreach (var id in entries)
        {
            if (await read.ReadAsync(journal, id, shown, cancellationToken) is ReadResult.Found found && Speaks(found.Entry))
                return await CardAsync(journal, choice, cancellationToken);
        }

        return null;
    }

    private bool Speaks(Entry entry) => detector.Detect(entry.Text, CultureInfo.CurrentUICulture.Name).Found;

    private async Task<NoticedCard?> CardAsync(OpenJournal journal, CrisisCard choice, CancellationToken cancellationToken) =>
        NoticedCard.Of(choice, !(await plan.ReadAsync(journal, cancellationToken)).Value.IsEmpty);
}
