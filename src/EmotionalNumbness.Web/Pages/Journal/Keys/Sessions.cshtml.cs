using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Locks the journal on every other device.</summary>
internal sealed class SessionsModel(
    JournalSessions sessions, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : KeyPage(requests, words)
{
    public bool IsDone { get; private set; }

    protected override IReadOnlyList<string> Scripts => [];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => TryAsync(async _ =>
    {
        if (!await sessions.EndOthersAsync(session.Open, cancellationToken))
            return Redirect(links.Unlock);
        await session.RenewAsync();
        IsDone = true;
        return Page();
    });
}
