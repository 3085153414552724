using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>One entry, to read.</summary>
internal sealed class EntryModel(ReadEntry read, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public EntryId Id { get; private set; }

    public ReadResult Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        Id = entry;
        Result = await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken);
        return Result switch
        {
            ReadResult.NotFound => NotFound(),
            ReadResult.ExtraLocked => Redirect(links.ExtraLockedFor(links.Entry(entry))),
            _ => Page(),
        };
    }
}
