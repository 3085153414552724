using System.Globalization;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Keeps what is being written, every few seconds and when the page is left. Answers a script, in plain text: the time it was kept at.</summary>
internal sealed class KeepDraftModel(
    KeepDraft keep, JournalDrafts drafts, CheckInWithEntry checkIns, JournalSession session, CarriedText marks, WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    [BindProperty]
    public WriteForm Form { get; set; } = new();

    [BindProperty]
    public CheckInForm CheckIn { get; set; } = new();

    /// <summary>Rises with every sending, so that one that was held up does not replace a later one.</summary>
    [BindProperty]
    public long? Order { get; set; }

    /// <summary>Where there is no text: whether the writer took it out. A draft of it then goes too.</summary>
    [BindProperty]
    public bool Emptied { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!marks.IsOf(session.Open, Form.Mark))
            return StatusCode(StatusCodes.Status409Conflict);
        var save = Form.ToSave(session.Device, clock);
        var draft = new DraftSave(save.Id, save.BaseRevision, session.Device, save.Day, save.Text, Order) { Marks = save.Marks, CheckIn = checkIns.OfDraft(CheckIn, save.Day) };
        return await keep.KeepAsync(session.Open, draft) switch
        {
            KeepDraftResult.Kept kept => await KeptAsync(kept, save),
            KeepDraftResult.NothingWritten => await NothingAsync(save),
            KeepDraftResult.TooLong => StatusCode(StatusCodes.Status413PayloadTooLarge),
            KeepDraftResult.SessionEnded => Unauthorized(),
            _ => StatusCode(StatusCodes.Status507InsufficientStorage),
        };
    }

    /// <summary>With the address at which the page comes with this draft in it.</summary>
    private async Task<ContentResult> KeptAsync(KeepDraftResult.Kept kept, EntrySave save)
    {
        if (Form.FromDraft is { } before && before != kept.Id)
            await drafts.DiscardAsync(session.Open, before, save.Id, CancellationToken.None);
        Response.Headers.ContentLocation = Links.Continue(kept.Id);
        return Content(clock.At(kept.At).ToString("t", CultureInfo.CurrentCulture));
    }

    private async Task<NoContentResult> NothingAsync(EntrySave save)
    {
        if (Emptied)
            await drafts.DiscardAsync(session.Open, session.Device, save.Id, CancellationToken.None);
        if (Emptied && Form.FromDraft is { } before)
            await drafts.DiscardAsync(session.Open, before, save.Id, CancellationToken.None);
        return new NoContentResult();
    }
}
