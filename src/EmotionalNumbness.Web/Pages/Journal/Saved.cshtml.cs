using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Noticed;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>After saving: it is there, and at most one thing that could come next.</summary>
internal sealed class SavedModel(
    ReadEntry read, WhatIsHeld held, LookAtWriting look, JournalSession session, TimeProvider time, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    /// <summary>For so long after saving, the page may say of an extra-locked entry what it says of others.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public Entry Entry { get; private set; } = null!;

    public Room Room { get; private set; } = null!;

    /// <summary>Lines and the writer's own plan, where the words suggest it; null for none.</summary>
    public NoticedCard? Noticed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry)
            || await read.ReadAsync(session.Open, entry, Shown.WithExtraLocked, cancellationToken) is not ReadResult.Found found)
            return NotFound();
        Entry = found.Entry;
        Room = await held.RoomAsync(session.Open, cancellationToken);
        // The text is not shown. Whoever comes upon this address later learns nothing of what it says either.
        if (session.Shown is Shown.WithExtraLocked || !Entry.Marks.IsExtraLocked || time.GetUtcNow() - Entry.SavedAt < Fresh)
            Noticed = await look.CardForAsync(session.Open, Entry, cancellationToken);
        return Page();
    }
}
