using System.Globalization;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

internal sealed class DiscardDraftModel(JournalDrafts drafts, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (DraftId.TryParse(id, CultureInfo.InvariantCulture, out var draft))
            await drafts.DiscardAsync(session.Open, draft, cancellationToken);
        return Redirect(Links.Timeline);
    }
}
