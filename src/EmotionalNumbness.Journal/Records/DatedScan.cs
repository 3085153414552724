using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>Opens the headers of all entries and check-ins in one pass and reads those of some days: what calendars and trends are made of.</summary>
internal static class DatedScan
{
    private static readonly RecordKind[] Kinds = [RecordKind.Entry, RecordKind.CheckIn];

    /// <summary>
    /// In no particular order. One of the two is there; neither where the header does not open, whatever its day.
    /// What is extra-locked comes only where it may be shown.
    /// </summary>
    public static async IAsyncEnumerable<(Guid Id, EntryHeader? Entry, CheckIn? CheckIn)> OfAsync(
        JournalDbContext db, OpenJournal journal, DateOnly first, DateOnly last, Shown shown, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var header in HeaderPass.OfAsync(db, journal, Kinds, cancellationToken))
        {
            if (header.Day is { } day && (day < first || day > last))
                continue;
            var entry = header.Kind is RecordKind.Entry ? header.Read(EntryHeaderJson.Default.EntryHeader) : null;
            var checkIn = header.Kind is RecordKind.CheckIn && header.Read(CheckInJson.Default.CheckIn) is { } read ? CheckInRecord.Shape.WithId(read, header.Id) : null;
            if (shown is Shown.WithoutExtraLocked && (entry is { ExtraLocked: true } || checkIn is { IsExtraLocked: true }))
                continue;
            if ((entry?.Day ?? checkIn?.Day) is not { } whole || (whole >= first && whole <= last))
                yield return (header.Id, entry, checkIn);
        }
    }
}
