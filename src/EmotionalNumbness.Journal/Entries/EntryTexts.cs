using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens the texts of some entries for somebody who wants few of them: a header is opened only where the text is.</summary>
internal static class EntryTexts
{
    /// <summary>Goes through them in no particular order and gives what the caller makes of those it takes.</summary>
    /// <param name="db">Open or not.</param>
    /// <param name="journal">Open.</param>
    /// <param name="ids">Not more than some hundreds.</param>
    /// <param name="take">What to make of a text; null to pass it over.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>With the entry, what was made; the entry is null where a row does not open.</returns>
    public static async IAsyncEnumerable<(Entry? Entry, T? Made)> OfAsync<T>(
        JournalDbContext db, OpenJournal journal, IReadOnlyList<Guid> ids, Func<string, T?> take, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var buffer = new byte[Padding.LargestStep];
        try
        {
            await foreach (var row in SealedRows.EntriesAsync(db, journal, ids, cancellationToken))
            {
                var (id, revision, value) = (row.IdAt(0), row.GetInt32(1), row.GetFieldValue<byte[]>(3));
                if (value.Length - SealedFormat.Overhead > buffer.Length)
                {
                    CryptographicOperations.ZeroMemory(buffer);
                    buffer = new byte[value.Length - SealedFormat.Overhead];
                }

                var length = Sealer.OpenInto(buffer, journal.Keys.Body, Place.Of(journal.Id, id, RecordKind.Entry, Field.Body, revision), value);
                var text = length < 0 ? null : Encoding.UTF8.GetString(buffer, 0, length);
                var made = text is null ? null : take(text);
                if (text is null)
                    yield return (null, null);
                else if (made is not null)
                    yield return (EntrySeal.OpenHeader(journal, id, revision, row.GetFieldValue<byte[]>(2)) is { } header ? header.ToEntry(id, revision, text) : null, made);
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
        }
    }
}
