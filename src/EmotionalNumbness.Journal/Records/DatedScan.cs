using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Records;

/// <summary>Opens the headers of all entries and check-ins in one pass: what calendars and trends are made of.</summary>
internal static class DatedScan
{
    /// <summary>In no particular order. One of the two is there; neither where the header does not open. What is extra-locked comes only where it may be shown.</summary>
    public static async IAsyncEnumerable<(Guid Id, EntryHeader? Entry, CheckIn? CheckIn)> OfAsync(
        JournalDbContext db, OpenJournal journal, Shown shown, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = db.Records
            .Where(row => row.JournalId == journal.Id.Value && (row.Kind == RecordKind.Entry || row.Kind == RecordKind.CheckIn) && row.GoneAfter == null)
            .Select(row => new { row.Id, row.Kind, row.Revision, row.Header });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var entry = row.Kind is RecordKind.Entry ? EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header) : null;
            var checkIn = row.Kind is RecordKind.CheckIn ? RecordSeal.Open(journal, CheckInRecord.Shape, row.Id, row.Revision, row.Header) : null;
            if (shown is Shown.WithoutExtraLocked && (entry is { ExtraLocked: true } || checkIn is { IsExtraLocked: true }))
                continue;
            yield return (row.Id, entry, checkIn);
        }
    }
}
