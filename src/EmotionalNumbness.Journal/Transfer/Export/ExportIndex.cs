using System.Security.Cryptography;
using System.Text;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>
/// What an export will hold, settled at its beginning: ids, revisions and days, about 50 bytes for each. Revisions never change, so what is edited
/// meanwhile goes out as it was; what is deleted meanwhile is left out. No transaction stays open while somebody's slow line takes the bytes.
/// </summary>
internal sealed class ExportIndex
{
    private readonly List<ExportItem> entries = [];
    private readonly List<ExportItem> checkIns = [];
    private readonly List<(DraftHeader Header, string Digest, Guid Id)> drafts = [];
    private readonly HashSet<Guid> locked = [];

    private ExportIndex()
    {
    }

    public ExportCounts Counts { get; } = new();

    /// <summary>By id: the order of the lines.</summary>
    public IReadOnlyList<ExportItem> Entries => entries;

    /// <summary>By id: the order of the lines.</summary>
    public IReadOnlyList<ExportItem> CheckIns => checkIns;

    /// <summary>By entry, then by when they were kept.</summary>
    public IEnumerable<Guid> Drafts => drafts.Select(draft => draft.Id);

    public static async Task<ExportIndex> OfAsync(JournalDbContext db, OpenJournal journal, Shown shown, TimeProvider clock, CancellationToken cancellationToken)
    {
        var index = new ExportIndex();
        await foreach (var row in db.EntriesOf(journal).AsNoTracking().Where(row => row.GoneAfter == null).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var header = EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header);
            index.Add(index.entries, row, shown, header?.ExtraLocked, header?.Day, header?.At);
        }

        var rows = db.RecordsOf(journal, RecordKind.CheckIn).AsNoTracking().Where(row => row.GoneAfter == null);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var checkIn = SmallRows.OpenCheckIn(journal, row);
            index.Add(index.checkIns, row, shown, checkIn?.IsExtraLocked, checkIn?.Day, checkIn?.At);
        }

        await index.AddDraftsAsync(db, journal, shown, clock, cancellationToken);
        index.entries.Sort(ExportItem.ById);
        index.checkIns.Sort(ExportItem.ById);
        return index;
    }

    private void Add(List<ExportItem> items, RecordRow row, Shown shown, bool? isLocked, DateOnly? day, DateTimeOffset? at)
    {
        if (isLocked is not { } extraLocked)
            Counts.LeftOutUnreadable++;
        else if (extraLocked && shown is Shown.WithoutExtraLocked)
        {
            Counts.LeftOutExtraLocked++;
            locked.Add(row.Id);
        }
        else
            items.Add(new ExportItem(row.Id, row.Revision, day!.Value, at!.Value));
    }

    private async Task AddDraftsAsync(JournalDbContext db, OpenJournal journal, Shown shown, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var rows = db.DraftsOf(journal).AsNoTracking().Where(row => row.GoneAfter > now);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (DraftSeal.OpenHeader(journal, row.Id, row.Revision, row.Header) is not { } header || DraftSeal.Open(journal, row) is not { } draft)
                Counts.LeftOutUnreadable++;
            else if (shown is Shown.WithoutExtraLocked && (locked.Contains(header.Entry) || header.Marks is { IsExtraLocked: true }))
                Counts.LeftOutExtraLocked++;
            else
                drafts.Add((header, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draft.Text))), row.Id));
        }

        // Their row ids depend on the device, so they cannot be the order.
        drafts.Sort((one, other) => (one.Header.Entry, one.Header.Kept.UtcTicks, one.Header.Base, one.Digest, one.Header.Day, one.Header.Order ?? 0)
            .CompareTo((other.Header.Entry, other.Header.Kept.UtcTicks, other.Header.Base, other.Digest, other.Header.Day, other.Header.Order ?? 0)));
    }
}
