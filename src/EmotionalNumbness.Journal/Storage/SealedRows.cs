using System.Data.Common;
using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// Reads many sealed rows with a plain command: going through objects of the model costs more than opening what is in them.
/// The SQL is understood by SQLite and PostgreSQL alike; ids are bytes in both.
/// </summary>
internal static class SealedRows
{
    /// <summary>The header of every record of these kinds that is not deleted, in no particular order.</summary>
    public static IAsyncEnumerable<SealedHeader> HeadersAsync(
        JournalDbContext db, OpenJournal journal, IEnumerable<RecordKind> kinds, CancellationToken cancellationToken) => ReadAsync(
            db,
            $"""
            SELECT "Id", "Kind", "Revision", "Header" FROM "Records"
            WHERE "JournalId" = @id AND "Kind" IN ({string.Join(", ", kinds.Select(kind => (byte)kind))}) AND "GoneAfter" IS NULL
            """,
            [journal.Id.Value],
            row => new SealedHeader(row.IdAt(0), (RecordKind)row.GetInt16(1), row.GetInt32(2), row.BytesAt(3)),
            cancellationToken);

    /// <summary>
    /// The body of every revision, as they lie on the disk. Reading them all in a row costs less than finding a few hundred one by one;
    /// a body that is not asked for is not read.
    /// </summary>
    /// <param name="db">Open or not.</param>
    /// <param name="journal">Open.</param>
    /// <param name="isAsked">By the entry's id and the revision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static IAsyncEnumerable<SealedBody> BodiesAsync(
        JournalDbContext db, OpenJournal journal, Func<Guid, int, bool> isAsked, CancellationToken cancellationToken) => ReadAsync(
            db,
            """SELECT "RecordId", "Revision", "Body" FROM "Revisions" WHERE "JournalId" = @id""",
            [journal.Id.Value],
            row => (Id: row.IdAt(0), Revision: row.GetInt32(1)) is var (id, revision) && isAsked(id, revision) ? new SealedBody(id, revision, row.BytesAt(2)) : default,
            cancellationToken);

    /// <summary>The current state of these entries, as far as they are there and not deleted, in no particular order.</summary>
    public static IAsyncEnumerable<SealedEntry> EntriesAsync(
        JournalDbContext db, OpenJournal journal, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) => ReadAsync(
            db,
            $"""
            SELECT v."RecordId", v."Revision", v."Header", v."Body" FROM "Records" r
            JOIN "Revisions" v ON v."JournalId" = r."JournalId" AND v."RecordId" = r."Id" AND v."Revision" = r."Revision"
            WHERE r."JournalId" = @id AND r."GoneAfter" IS NULL AND r."Id" IN ({(ids.Count == 0 ? "NULL" : string.Join(", ", ids.Select((_, i) => $"@id{i}")))})
            """,
            [journal.Id.Value, .. ids],
            row => new SealedEntry(row.IdAt(0), row.GetInt32(1), row.BytesAt(2), row.BytesAt(3)),
            cancellationToken);

    private static Guid IdAt(this DbDataReader row, int column) => new(row.BytesAt(column), bigEndian: true);

    private static byte[] BytesAt(this DbDataReader row, int column) => (byte[])row.GetValue(column);

    private static async IAsyncEnumerable<T> ReadAsync<T>(
        JournalDbContext db, string sql, IReadOnlyList<Guid> ids, Func<DbDataReader, T> take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = CommandFor(db, sql, ids);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await foreach (var row in ReadAhead.OfAsync(reader, take, cancellationToken))
                yield return row;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand CommandFor(JournalDbContext db, string sql, IReadOnlyList<Guid> ids)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Made above, of constants and numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < ids.Count; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (i == 0 ? "@id" : $"@id{i - 1}", ids[i].ToByteArray(bigEndian: true));
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
