using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>
/// Opens a journal, and saves the text that was carried here, or shows the form that was. It asks for its token itself: a page that had been open for too long
/// comes again with everything in it.
/// </summary>
[IgnoreAntiforgeryToken]
[PassphraseForm]
internal sealed class UnlockModel(
    UnlockJournal unlock, JournalSession session, CarriedText carriedText, CarriedForms carriedForms, SaveCarried saveCarried, KeyAttempts attempts, ClientTag client,
    IAntiforgery antiforgery, JournalDoor door, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Passphrase { get; set; }

    [BindProperty]
    public string? Carried { get; set; }

    public UnlockForm Form => new(To, Name, string.IsNullOrEmpty(Carried) ? null : Carried) { IsForm = carriedForms.Open(Carried) is not null };

    /// <summary>What was filled in when the journal locked itself; null until it is open, or for nothing.</summary>
    public CarriedForm? ToSendAgain { get; private set; }

    protected override IReadOnlyList<string> Scripts => ["passphrase"];

    public IActionResult OnGet() => session.IsOpen ? Redirect(links.OnwardTo(To)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!door.IsOpen)
            return Again("Unavailable", StatusCodes.Status503ServiceUnavailable);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        var tag = client.Of(HttpContext);
        if (attempts.Wait(tag) is { } wait)
            return Busy(wait);
        try
        {
            return await unlock.ByPassphraseAsync(Name, Passphrase, tag, cancellationToken) switch
            {
                UnlockResult.Unlocked unlocked => await BeginAsync(unlocked, cancellationToken),
                UnlockResult.Busy busy => Busy(busy.RetryAfter),
                _ => Again("Unlock.Refused"),
            };
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }

    private async Task<IActionResult> BeginAsync(UnlockResult.Unlocked unlocked, CancellationToken cancellationToken)
    {
        var (carried, form) = (carriedText.Open(Carried), carriedForms.Open(Carried));
        if ((carried?.Mark ?? form?.Mark) is { } mark && !carriedText.IsOf(unlocked.Journal, mark))
        {
            unlocked.Journal.Dispose();
            return Again("Unlock.OtherJournal");
        }

        await session.BeginAsync(unlocked.Journal);
        ToSendAgain = form;
        return form is not null ? Page() : Redirect(carried is null ? links.OnwardTo(To) : await saveCarried.SaveAsync(carried, cancellationToken));
    }
}
