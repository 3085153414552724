using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>One earlier state of an entry: to read, to bring back, or to remove for good.</summary>
internal sealed class EarlierOneModel(EntryRevisions revisions, ReadEntry read, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    public const string Restore = "restore";
    public const string Purge = "purge";

    public Entry Entry { get; private set; } = null!;

    /// <summary>The revision that is shown today, as the writer sees it now.</summary>
    [BindProperty]
    public int Current { get; set; }

    [BindProperty]
    public string? Save { get; set; }

    [BindProperty]
    public string? Act { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, int revision, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        if (await IsHiddenAsync(entry, cancellationToken))
            return Redirect(links.ExtraLockedFor(links.EarlierOne(entry, revision)));
        if (await revisions.ReadAsync(session.Open, entry, revision, session.Shown, cancellationToken) is not { } earlier)
            return NotFound();
        Entry = earlier;
        Current = (await revisions.ListAsync(session.Open, entry, cancellationToken)).First(state => state.IsCurrent).Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int revision, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        if (await IsHiddenAsync(entry, cancellationToken))
            return Redirect(links.ExtraLockedFor(links.EarlierOne(entry, revision)));
        if (Act == Purge)
            return await revisions.PurgeAsync(session.Open, entry, revision, cancellationToken) is PurgeResult.SessionEnded
                ? Redirect(links.Unlock)
                : Redirect(links.Earlier(entry));
        var save = SaveId.TryParse(Save, CultureInfo.InvariantCulture, out var read) ? read : SaveId.New();
        return await revisions.RestoreAsync(session.Open, entry, revision, Current, save, session.Device, cancellationToken) switch
        {
            SaveResult.Saved => Redirect(links.Entry(entry)),
            SaveResult.SessionEnded => Redirect(links.Unlock),
            SaveResult.EditedElsewhere => await ShowAgainAsync(id, revision, "Earlier.Changed", cancellationToken),
            SaveResult.JournalFull => await ShowAgainAsync(id, revision, "Full", cancellationToken),
            _ => Redirect(links.Entry(entry)),
        };
    }

    private async Task<IActionResult> ShowAgainAsync(string id, int revision, string notice, CancellationToken cancellationToken)
    {
        var shown = await OnGetAsync(id, revision, cancellationToken);
        Notice = Say[notice];
        return shown;
    }

    private async Task<bool> IsHiddenAsync(EntryId entry, CancellationToken cancellationToken) =>
        await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken) is ReadResult.ExtraLocked;
}
