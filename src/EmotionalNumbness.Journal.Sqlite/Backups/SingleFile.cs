using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>A database that nobody else has open, as one file without a log beside it.</summary>
internal static class SingleFile
{
    private static ReadOnlySpan<byte> Start => "SQLite format 3\0"u8;

    public static bool IsDatabase(string file)
    {
        using var content = File.OpenRead(file);
        return StartsAsDatabase(content);
    }

    /// <summary>Looks at the first bytes and goes back to them.</summary>
    public static bool StartsAsDatabase(Stream content)
    {
        var start = new byte[Start.Length];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return start.AsSpan(0, read).SequenceEqual(Start);
    }

    /// <summary>Copies a database while others read and write it: what was committed when the copy began is in it, whole.</summary>
    public static async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(from, SqliteOpenMode.ReadWrite, cancellationToken);
        await using var copy = await OpenAsync(to, SqliteOpenMode.ReadWriteCreate, cancellationToken);
        await Task.Run(() => source.BackupDatabase(copy), cancellationToken);
    }

    /// <summary>Works the write-ahead log in and leaves it off. Fails with SQLITE_BUSY where anybody else has the database open.</summary>
    public static async Task SettleAsync(string file, CancellationToken cancellationToken)
    {
        await using var database = await OpenAsync(file, SqliteOpenMode.ReadWrite, cancellationToken);
        var mode = await ReadAsync(database, "PRAGMA journal_mode = DELETE", cancellationToken);
        if (mode is not "delete")
            throw new SqliteException($"The journal mode of {file} stays {mode}.", SQLitePCL.raw.SQLITE_BUSY);
    }

    /// <summary>Null where SQLite finds nothing wrong; else what it found first.</summary>
    public static async Task<string?> FaultAsync(SqliteConnection database, CancellationToken cancellationToken) =>
        await ReadAsync(database, "PRAGMA integrity_check(1)", cancellationToken) is string said && said != "ok" ? said.ReplaceLineEndings(" ") : null;

    /// <summary>Of a pool none: when it is closed, the file is let go.</summary>
    public static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            await database.OpenAsync(cancellationToken);
            await ReadAsync(database, "PRAGMA trusted_schema = OFF", cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public static async Task<object?> ReadAsync(SqliteConnection database, string sql, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // Constants of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
