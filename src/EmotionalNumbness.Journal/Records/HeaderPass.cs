using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>
/// Opens the header of every record of some kinds, one after the other, in one buffer. Nothing in the clear tells the order of days, so a
/// list has to look at all of them; docs/vault.md, "Order", has the measurements.
/// </summary>
internal static class HeaderPass
{
    public static async IAsyncEnumerable<OpenedHeader> OfAsync(
        JournalDbContext db, OpenJournal journal, RecordKind[] kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[Padding.SmallestBucket];
        try
        {
            await foreach (var (id, kind, revision, value) in SealedRows.HeadersAsync(db, journal, kinds, cancellationToken))
            {
                if (value.Length - SealedFormat.Overhead > buffer.Length)
                {
                    CryptographicOperations.ZeroMemory(buffer);
                    buffer = new byte[value.Length - SealedFormat.Overhead];
                }

                var length = Sealer.OpenInto(buffer, journal.Keys.Header, Place.Of(journal.Id, id, kind, Field.Header, revision), value);
                yield return new OpenedHeader(id, kind, revision, buffer, length);
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
        }
    }
}
