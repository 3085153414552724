using System.Globalization;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Keeps what is being written, every few seconds and when the page is left. Answers a script, in plain text: the time it was kept at.</summary>
internal sealed class KeepDraftModel(
    KeepDraft drafts, JournalSession session, CarriedText marks, WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    [BindProperty]
    public WriteForm Form { get; set; } = new();

    /// <summary>Rises with every sending, so that one that was held up does not replace a later one.</summary>
    [BindProperty]
    public long? Order { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!marks.IsOf(session.Open, Form.Mark))
            return StatusCode(StatusCodes.Status409Conflict);
        var save = Form.ToSave(session.Device, clock);
        var draft = new DraftSave(save.Id, save.BaseRevision, session.Device, save.Day, save.Text, Order) { Marks = save.Marks };
        return await drafts.KeepAsync(session.Open, draft) switch
        {
            KeepDraftResult.Kept kept => Content(clock.At(kept.At).ToString("t", CultureInfo.CurrentCulture)),
            KeepDraftResult.NothingWritten => new NoContentResult(),
            KeepDraftResult.TooLong => StatusCode(StatusCodes.Status413PayloadTooLarge),
            KeepDraftResult.SessionEnded => Unauthorized(),
            _ => StatusCode(StatusCodes.Status507InsufficientStorage),
        };
    }
}
