using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>Everything that is kept of this journal: what, how much, and what for.</summary>
internal sealed class HeldModel(WhatIsHeld held, JournalSession session, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    private const long Kilobyte = 1024;

    public IReadOnlyList<HeldRows> Rows { get; private set; } = [];

    public Room Room { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await held.ListAsync(session.Open, cancellationToken);
        Room = await held.RoomAsync(session.Open, cancellationToken);
    }

    /// <summary>In KB below one MB, rounded up so that something is never nothing; else in MB.</summary>
    public string SizeOf(long bytes)
    {
        var kilobytes = (bytes + Kilobyte - 1) / Kilobyte;
        return kilobytes < Kilobyte ? Say["Held.Kilobytes", kilobytes] : Say["Held.Megabytes", (double)bytes / (Kilobyte * Kilobyte)];
    }
}
