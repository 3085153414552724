using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens the header of every entry, one after the other.</summary>
internal static class HeaderScan
{
    private static readonly RecordKind[] Kinds = [RecordKind.Entry];

    /// <summary>In no particular order; the header is null where it does not open.</summary>
    /// <param name="db">Open or not.</param>
    /// <param name="journal">Open.</param>
    /// <param name="isWanted">Asked for each day, to pass over those that are not before they are read whole; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async IAsyncEnumerable<(Guid Id, int Revision, EntryHeader? Header)> OfAsync(
        JournalDbContext db, OpenJournal journal, Func<DateOnly, bool>? isWanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var header in HeaderPass.OfAsync(db, journal, Kinds, cancellationToken))
        {
            if (isWanted is null || header.Day is not { } day || isWanted(day))
                yield return (header.Id, header.Revision, header.Read(EntryHeaderJson.Default.EntryHeader));
        }
    }
}
