using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>"I feel nothing", whole and saved in one tap.</summary>
internal sealed class NothingModel(
    WriteEntry write, JournalSession session, WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync() =>
        await write.SaveAsync(session.Open, WriteForm.New(Say["Nothing.Entry"], clock.Today).ToSave(session.Device, clock)) is SaveResult.Saved saved
            ? Redirect(Links.Saved(saved.Id))
            : Redirect(Links.Write);
}
