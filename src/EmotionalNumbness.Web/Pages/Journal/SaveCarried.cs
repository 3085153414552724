using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Saves text that came through the unlock page.</summary>
internal sealed class SaveCarried(
    JournalSession session, WriteEntry write, CheckInWithEntry checkIns, JournalDrafts drafts, WriterClock clock, JournalLinks links)
{
    /// <returns>Where to go on to: the saved entry, or the text as it was kept unsaved, to look at it again.</returns>
    public async Task<string> SaveAsync(Carried carried, CancellationToken cancellationToken)
    {
        var save = WriteForm.Of(carried).ToSave(session.Device, clock);
        if (await write.SaveAsync(session.Open, save) is SaveResult.Saved saved)
        {
            if (carried.CheckIn is { } checkIn && checkIns.ProblemsOf(checkIn).Count == 0)
                await checkIns.SaveAsync(session.Open, checkIn, saved.Id, save.Day);
            return links.Saved(saved.Id);
        }

        var draft = await drafts.FindAsync(session.Open, session.Device, save.Id, cancellationToken);
        return draft is null ? links.Timeline : links.Continue(draft.Id);
    }
}
