using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>
/// What every connection needs. SQLite forgets all of it but the journal mode when a connection closes.
/// <list type="bullet">
/// <item>WAL: readers and a writer do not stop each other.</item>
/// <item>synchronous=FULL: a save is answered when it is on the disk (with WAL, NORMAL could lose the last saves in a power cut).</item>
/// <item>fullfsync: the same on macOS, where a plain fsync leaves data in the drive's cache.</item>
/// <item>secure_delete: what is deleted is overwritten with zeros, not only unlinked.</item>
/// <item>temp_store=MEMORY: sorting leaves no temporary files.</item>
/// <item>busy_timeout: in milliseconds, waits its turn to write.</item>
/// <item>trusted_schema=OFF: a tampered schema cannot call functions.</item>
/// </list>
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public static readonly ConnectionSettings Instance = new();

    private const string Pragmas =
        """
        PRAGMA busy_timeout = 10000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA fullfsync = ON;
        PRAGMA checkpoint_fullfsync = ON;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
