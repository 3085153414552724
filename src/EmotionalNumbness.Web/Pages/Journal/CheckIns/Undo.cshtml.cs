using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>Brings a deleted check-in back. Too late, its page is not there.</summary>
internal sealed class UndoModel(DeleteCheckIn checkIns, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!CheckInId.TryParse(id, CultureInfo.InvariantCulture, out var checkIn))
            return NotFound();
        return await checkIns.UndoAsync(session.Open, checkIn, cancellationToken) is UndoResult.SessionEnded ? ToUnlock() : Redirect(Links.CheckInSaved(checkIn));
    }
}
