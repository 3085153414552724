using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Throws unsaved words away, after asking: they cannot be brought back.</summary>
internal sealed class DiscardDraftModel(JournalDrafts drafts, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    public Draft Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        // Those that are extra-locked are not in the list unless they are shown.
        var shown = await drafts.ListAsync(session.Open, session.Shown, cancellationToken);
        if (!DraftId.TryParse(id, CultureInfo.InvariantCulture, out var asked) || shown.FirstOrDefault(draft => draft.Id == asked) is not { } draft)
            return Redirect(links.Timeline);
        Draft = draft;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (DraftId.TryParse(id, CultureInfo.InvariantCulture, out var draft))
            await drafts.DiscardAsync(session.Open, draft, cancellationToken);
        return Redirect(links.Timeline);
    }
}
