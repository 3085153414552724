using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>The journal, newest day first.</summary>
internal sealed class IndexModel(
    Timeline timeline, JournalCheckIns checkIns, JournalDrafts drafts, WhatIsHeld held, LookBack back, JournalSession session, WriterClock clock,
    IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    private const int EntriesOnPage = 20;

    public TimelinePage Entries { get; private set; } = null!;

    /// <summary>Text that was not saved; offered on the newest page.</summary>
    public IReadOnlyList<Draft> Unsaved { get; private set; } = [];

    /// <summary>Those made with an entry of the page.</summary>
    public ILookup<EntryId, CheckIn> CheckIns { get; private set; } = null!;

    /// <summary>Whether answers were kept and no words: the journal is not empty then.</summary>
    public bool HasOnlyCheckIns { get; private set; }

    /// <summary>What was written on this day a month, half a year and a year ago; told of on the newest page.</summary>
    public IReadOnlyList<EarlierDay> Earlier { get; private set; } = [];

    public Room Room { get; private set; } = null!;

    public bool IsNewest { get; private set; }

    public async Task OnGetAsync(string? before, CancellationToken cancellationToken)
    {
        EntryId? start = EntryId.TryParse(before, CultureInfo.InvariantCulture, out var id) ? id : null;
        IsNewest = start is null;
        Entries = await timeline.PageAsync(session.Open, start, EntriesOnPage, session.Shown, cancellationToken);
        CheckIns = await CheckInsAsync(cancellationToken);
        HasOnlyCheckIns = Entries.Days.Count == 0 && (await checkIns.ListAsync(session.Open, DateOnly.MinValue, DateOnly.MaxValue, session.Shown, cancellationToken)).Records.Count > 0;
        Room = await held.RoomAsync(session.Open, cancellationToken);
        if (!IsNewest)
            return;
        Unsaved = await drafts.ListAsync(session.Open, session.Shown, cancellationToken);
        Earlier = await back.OnAsync(session.Open, clock.Today, session.Shown, cancellationToken);
    }

    private async Task<ILookup<EntryId, CheckIn>> CheckInsAsync(CancellationToken cancellationToken)
    {
        if (Entries.Days.Count == 0)
            return Array.Empty<CheckIn>().ToLookup(_ => default(EntryId));
        var list = await checkIns.ListAsync(session.Open, Entries.Days[^1].Day, Entries.Days[0].Day, session.Shown, cancellationToken);
        return list.Records.Select(kept => kept.Value).Where(checkIn => checkIn.Entry is not null).ToLookup(checkIn => checkIn.Entry!.Value);
    }
}
