using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>Counts and digests of every table, in the order of its key: the same for the same rows, however their pages lie in the file.</summary>
internal static class TableDigests
{
    public static async Task<IReadOnlyList<TableDigest>> OfAsync(SqliteConnection database, CancellationToken cancellationToken)
    {
        var digests = new List<TableDigest>();
        foreach (var table in await TextsAsync(
            database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name", null, cancellationToken))
            digests.Add(await OfAsync(database, table, cancellationToken));
        return digests;
    }

    private static async Task<TableDigest> OfAsync(SqliteConnection database, string table, CancellationToken cancellationToken)
    {
        var columns = await TextsAsync(database, "SELECT name FROM pragma_table_info($table) ORDER BY cid", table, cancellationToken);
        var key = await TextsAsync(database, "SELECT name FROM pragma_table_info($table) WHERE pk > 0 ORDER BY pk", table, cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in columns)
            Add(hash, column);
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // Made of the names in the database's own schema, quoted.
        command.CommandText = $"SELECT {Names(columns)} FROM {Quoted(table)} ORDER BY {(key.Count > 0 ? Names(key) : "rowid")}";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var count = 0L;
        for (; await rows.ReadAsync(cancellationToken); count++)
        {
            for (var column = 0; column < columns.Count; column++)
                Add(hash, rows.GetValue(column));
        }

        return new TableDigest(table, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // A kind and a length before each value: no two rows that differ come to the same bytes.
    private static void Add(IncrementalHash hash, object value)
    {
        var (kind, bytes) = value switch
        {
            DBNull => (0, []),
            long number => (1, Bytes(number)),
            double number => (2, Bytes(BitConverter.DoubleToInt64Bits(number))),
            string text => (3, Encoding.UTF8.GetBytes(text)),
            byte[] blob => (4, blob),
            _ => throw new InvalidOperationException("SQLite has no such value."),
        };
        Span<byte> head = stackalloc byte[9];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt64BigEndian(head[1..], bytes.Length);
        hash.AppendData(head);
        hash.AppendData(bytes);
    }

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    private static async Task<List<string>> TextsAsync(SqliteConnection database, string sql, string? table, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (table is not null)
            command.Parameters.AddWithValue("$table", table);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
            texts.Add(rows.GetString(0));
        return texts;
    }

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(Quoted));

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
