using System.Globalization;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Web.Pages.Journal.Noticed;

/// <summary>
/// Decides whether the page after saving opens with the card. It looks at what was saved while that page is made, in memory, and
/// keeps nothing: a flag that travelled from the save to the page would have to stand in an address or a cookie.
/// The plan is not looked at: it is about danger.
/// </summary>
internal sealed class LookAtWriting(CrisisLanguageDetector detector, ReadEntry read, JournalCheckIns checkIns, KeepSettings settings, JournalPlan plan)
{
    /// <summary>Of an entry's text and tags, and of the check-ins made with it. Null for no card.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, Entry entry, CancellationToken cancellationToken)
    {
        if (await ChoiceAsync(journal, cancellationToken) is not { } choice)
            return null;
        var withIt = await checkIns.OfEntryAsync(journal, entry.Id, cancellationToken);
        return await CardAsync(journal, choice, Look([.. TextsOf(entry), .. withIt.Records.SelectMany(kept => TextsOf(kept.Value))]), cancellationToken);
    }

    /// <summary>Of the words of the writer's own in a check-in, and its tags. Null for no card.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, CheckIn checkIn, CancellationToken cancellationToken) =>
        await ChoiceAsync(journal, cancellationToken) is { } choice ? await CardAsync(journal, choice, Look(TextsOf(checkIn)), cancellationToken) : null;

    /// <summary>Of a line of the writer's own. Null for no card.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, string text, CancellationToken cancellationToken) =>
        await ChoiceAsync(journal, cancellationToken) is { } choice ? await CardAsync(journal, choice, Look([text]), cancellationToken) : null;

    /// <summary>For entries that came in together, of the last days: one card at most.</summary>
    public async Task<NoticedCard?> CardForAsync(OpenJournal journal, IEnumerable<EntryId> entries, Shown shown, CancellationToken cancellationToken)
    {
        if (await ChoiceAsync(journal, cancellationToken) is not { } choice)
            return null;
        foreach (var id in entries)
        {
            if (await read.ReadAsync(journal, id, shown, cancellationToken) is ReadResult.Found found && Look(TextsOf(found.Entry)) is { Found: true } look)
                return await CardAsync(journal, choice, look, cancellationToken);
        }

        return null;
    }

    private static IEnumerable<string> TextsOf(Entry entry) => [entry.Text, .. entry.Marks.Tags];

    private static IEnumerable<string> TextsOf(CheckIn checkIn) => [.. checkIn.OwnWords, .. checkIn.Tags];

    // One by one: a tag says what it says by itself.
    private (bool Found, bool IsDone) Look(IEnumerable<string> texts)
    {
        var (found, isDone) = (false, false);
        foreach (var text in texts)
        {
            var detection = detector.Detect(text, CultureInfo.CurrentUICulture.Name);
            (found, isDone) = (found || detection.Found, isDone || detection.IsDone);
        }

        return (found, isDone);
    }

    private async Task<CrisisCard?> ChoiceAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        (await settings.ReadAsync(journal, cancellationToken)).Value.CrisisCard is var choice and not CrisisCard.Off ? choice : null;

    private async Task<NoticedCard?> CardAsync(OpenJournal journal, CrisisCard choice, (bool Found, bool IsDone) look, CancellationToken cancellationToken) => look.Found
        ? new NoticedCard(choice is CrisisCard.LessOften, !(await plan.ReadAsync(journal, cancellationToken)).Value.IsEmpty, look.IsDone)
        : null;
}
