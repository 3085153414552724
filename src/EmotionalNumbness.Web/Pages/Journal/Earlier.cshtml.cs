using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>The earlier states of an entry, and removing them for good.</summary>
internal sealed class EarlierModel(EntryRevisions revisions, ReadEntry read, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    public EntryId Id { get; private set; }

    public IReadOnlyList<EntryRevision> Revisions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        if (await IsHiddenAsync(entry, cancellationToken))
            return Redirect(links.ExtraLockedFor(links.Earlier(entry)));
        Id = entry;
        Revisions = await revisions.ListAsync(session.Open, entry, cancellationToken);
        return Revisions.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        if (await IsHiddenAsync(entry, cancellationToken))
            return Redirect(links.ExtraLockedFor(links.Earlier(entry)));
        return await revisions.PurgeEarlierAsync(session.Open, entry, cancellationToken) is PurgeResult.SessionEnded
            ? Redirect(links.Unlock)
            : Redirect(links.Entry(entry));
    }

    private async Task<bool> IsHiddenAsync(EntryId entry, CancellationToken cancellationToken) =>
        await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken) is ReadResult.ExtraLocked;
}
