using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>A page that asks for the passphrase again: a device that was left open is not yet its writer (OWASP ASVS 5.0, 7.5.3).</summary>
internal abstract class ConfirmedPage(
    ConfirmPassphrase confirm, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : KeyPage(requests, words)
{
    public const string CurrentField = "current";

    [BindProperty]
    public string? Current { get; set; }

    protected JournalSession Session { get; } = session;

    protected JournalLinks Links { get; } = links;

    /// <summary>Does it, once the passphrase is the journal's.</summary>
    protected Task<IActionResult> ConfirmedAsync(Func<Task<IActionResult>> act, CancellationToken cancellationToken) => TryAsync(async client =>
        await confirm.ConfirmAsync(Session.Open, Current, client, cancellationToken) switch
        {
            ConfirmResult.Confirmed => await act(),
            ConfirmResult.WrongPassphrase => Refuse(CurrentField, "Passphrase.Wrong"),
            ConfirmResult.Busy busy => Busy(busy.RetryAfter),
            _ => Redirect(Links.Unlock),
        });
}
