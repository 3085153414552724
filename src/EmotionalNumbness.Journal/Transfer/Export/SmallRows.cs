using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>Opens small records in the order that an export wants them in, a hundred at a time.</summary>
internal static class SmallRows
{
    private const int AtOnce = 100;

    /// <summary>Null when it does not open.</summary>
    public static CheckIn? OpenCheckIn(OpenJournal journal, RecordRow row) => RecordSeal.Open(journal, CheckInRecord.Shape, row.Id, row.Revision, row.Header);

    /// <summary>Null when it does not open. The JSON is as its own type writes it.</summary>
    public static byte[]? Open(OpenJournal journal, RecordRow row, SmallKind kind) =>
        Sealer.Open(journal.Keys.Header, Place.Of(journal.Id, row.Id, row.Kind, Field.Header, row.Revision), row.Header) is { } json ? kind.Canonical(json) : null;

    public static async IAsyncEnumerable<CheckIn> CheckInsAsync(
        JournalDbContext db, OpenJournal journal, IEnumerable<ExportItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in items.Chunk(AtOnce))
        {
            var ids = some.Select(item => item.Id).ToList();
            var rows = await db.RecordsOf(journal, RecordKind.CheckIn).AsNoTracking()
                .Where(row => row.GoneAfter == null && ids.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, cancellationToken);
            foreach (var id in ids)
            {
                if (rows.TryGetValue(id, out var row) && OpenCheckIn(journal, row) is { } checkIn)
                    yield return checkIn;
            }
        }
    }

    public static async Task<IReadOnlyList<(Guid Id, byte[]? Json)>> AllAsync(JournalDbContext db, OpenJournal journal, SmallKind kind, CancellationToken cancellationToken)
    {
        var rows = await db.RecordsOf(journal, kind.Kind).AsNoTracking()
            .Where(row => row.GoneAfter == null)
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Id).Select(row => (row.Id, Open(journal, row, kind)))];
    }
}
