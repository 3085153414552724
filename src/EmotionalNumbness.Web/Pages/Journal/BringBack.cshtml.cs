using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Brings a deleted entry back. Too late, its page says that it is gone.</summary>
internal sealed class BringBackModel(DeleteEntry entries, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        return await entries.UndoAsync(session.Open, entry, cancellationToken) is UndoResult.SessionEnded ? ToUnlock() : Redirect(Links.Entry(entry));
    }
}
