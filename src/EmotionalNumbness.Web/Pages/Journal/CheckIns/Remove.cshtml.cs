using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>Deletes a check-in and offers it back for ten minutes.</summary>
internal sealed class RemoveModel(DeleteCheckIn checkIns, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    public CheckInId Id { get; private set; }

    public DateTimeOffset UndoUntil { get; private set; }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!CheckInId.TryParse(id, CultureInfo.InvariantCulture, out var checkIn))
            return NotFound();
        switch (await checkIns.DeleteAsync(session.Open, checkIn, cancellationToken))
        {
            case DeleteResult.Deleted deleted:
                (Id, UndoUntil) = (checkIn, deleted.UndoUntil);
                return Page();
            case DeleteResult.SessionEnded:
                return ToUnlock();
            default:
                return NotFound();
        }
    }
}
