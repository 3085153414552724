using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Locks the journal on every other device.</summary>
[PassphraseForm]
internal sealed class SessionsModel(
    JournalSessions sessions, ConfirmPassphrase confirm, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ConfirmedPage(confirm, session, requests, links, words)
{
    public bool IsDone { get; private set; }

    protected override IReadOnlyList<string> Scripts => IsDone ? [] : base.Scripts;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ConfirmedAsync(() => EndOthersAsync(cancellationToken), cancellationToken);

    private async Task<IActionResult> EndOthersAsync(CancellationToken cancellationToken)
    {
        if (!await sessions.EndOthersAsync(Session.Open, cancellationToken))
            return Redirect(Links.Unlock);
        await Session.RenewAsync();
        IsDone = true;
        return Page();
    }
}
