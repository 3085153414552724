using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Ends the session.</summary>
internal sealed class LockModel(JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await session.EndAsync(cancellationToken);
        return ToUnlock();
    }
}
