using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>One entry, to read.</summary>
internal sealed class EntryModel(ReadEntry read, JournalCheckIns checkIns, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public EntryId Id { get; private set; }

    public ReadResult Result { get; private set; } = null!;

    /// <summary>Made with it.</summary>
    public IReadOnlyList<Kept<CheckIn>> CheckIns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!EntryId.TryParse(id, CultureInfo.InvariantCulture, out var entry))
            return NotFound();
        Id = entry;
        Result = await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken);
        if (Result is ReadResult.Found)
            CheckIns = (await checkIns.OfEntryAsync(session.Open, entry, cancellationToken)).Records;
        return Result switch
        {
            ReadResult.NotFound => NotFound(),
            ReadResult.ExtraLocked => Redirect(links.ExtraLockedFor(links.Entry(entry))),
            _ => Page(),
        };
    }
}
