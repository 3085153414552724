using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Deletes an entry; its own page then offers it back for ten minutes.</summary>
internal sealed class DeleteEntryModel(DeleteEntry entries, ReadEntry read, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        if (await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken) is ReadResult.ExtraLocked)
            return Redirect(Links.ExtraLockedFor(Links.Entry(entry)));
        return await entries.DeleteAsync(session.Open, entry, cancellationToken) switch
        {
            DeleteResult.Deleted => Redirect(Links.Entry(entry)),
            DeleteResult.SessionEnded => ToUnlock(),
            _ => NotFound(),
        };
    }
}
