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

    private static readonly RecordKind[] KindsAndDone = [.. Kinds, RecordKind.ExerciseAnswer, RecordKind.Step];

    /// <summary>
    /// In no particular order. One of the two is there; neither where the header does not open, whatever its day.
    /// What is extra-locked comes only where it may be shown.
    /// </summary>
    /// <param name="db">Open or not.</param>
    /// <param name="journal">Open.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="shown">Whether extra-locked ones are among them.</param>
    /// <param name="done">Gets the headers of answers after exercises and of small steps, whatever their days, in the same pass; null for whom they do not matter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async IAsyncEnumerable<(Guid Id, EntryHeader? Entry, CheckIn? CheckIn)> OfAsync(
        JournalDbContext db, OpenJournal journal, DateOnly first, DateOnly last, Shown shown, Action<OpenedHeader>? done,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var header in HeaderPass.OfAsync(db, journal, done is null ? Kinds : KindsAndDone, cancellationToken))
        {
            if (header.Kind is RecordKind.ExerciseAnswer or RecordKind.Step)
            {
                done?.Invoke(header);
                continue;
            }

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
