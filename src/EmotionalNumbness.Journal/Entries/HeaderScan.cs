using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>
/// Opens the header of every entry, one after the other. Nothing in the clear tells the order of days, so a list has to look
/// at all of them; headers are small and stand apart from the bodies for this. docs/vault.md, "Order", has the measurements.
/// </summary>
internal static class HeaderScan
{
    /// <summary>In no particular order; the header is null where it does not open.</summary>
    public static async IAsyncEnumerable<(Guid Id, EntryHeader? Header)> OfAsync(
        JournalDbContext db, OpenJournal journal, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = db.EntriesOf(journal)
            .Where(row => row.GoneAfter == null)
            .Select(row => new { row.Id, row.Revision, row.Header });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return (row.Id, EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header));
    }
}
