using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

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
        var rows = db.RecordsOf(journal, shape.Kind)
            .Where(row => row.GoneAfter == null)
            .Select(row => new { row.Id, row.Revision, row.Header });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return (row.Id, row.Revision, RecordSeal.Open(journal, shape, row.Id, row.Revision, row.Header));
    }
}
