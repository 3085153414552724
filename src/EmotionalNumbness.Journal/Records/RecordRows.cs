using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>Queries for small records that ask for the journal first, always.</summary>
internal static class RecordRows
{
    public static IQueryable<RecordRow> RecordsOf(this JournalDbContext db, OpenJournal journal, RecordKind kind) =>
        db.Records.Where(row => row.JournalId == journal.Id.Value && row.Kind == kind);

    /// <summary>Every record of a kind that is not deleted, one after the other, in no particular order; null where it does not open.</summary>
    public static async IAsyncEnumerable<(Guid Id, int Revision, T? Record)> OpenAllAsync<T>(
        this JournalDbContext db, OpenJournal journal, RecordShape<T> shape, [EnumeratorCancellation] CancellationToken cancellationToken) where T : class
    {
        await foreach (var header in HeaderPass.OfAsync(db, journal, [shape.Kind], cancellationToken))
            yield return (header.Id, header.Revision, header.Read(shape.Json) is { } record ? shape.WithId(record, header.Id) : null);
    }
}
