using EmotionalNumbness.Journal.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Storage;

public sealed class SchemaTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_change_of_the_model_lacks_a_migration()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();

        Assert.False(rows.Database.HasPendingModelChanges());
        Assert.Empty(await rows.Database.GetPendingMigrationsAsync(Token));
    }

    /// <summary>A column added in the clear has to be thought about here and in docs/vault.md, "What stands in the clear".</summary>
    [Fact]
    public async Task The_columns_are_the_ones_that_the_specification_names()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();

        var columns = rows.Model.GetEntityTypes()
            .Select(table => $"{table.GetTableName()}: {string.Join(' ', table.GetProperties().Select(column => column.Name).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Drafts: Body GoneAfter Header Id JournalId Revision",
                "EndedSessions: GoneAfter Id",
                "Installation: Id Salt",
                "Journals: Bytes Epoch Id NeverUsedSince",
                "KeySlots: JournalId Kind MemoryKib Passes Pending SealedDataKey SealedLabel SlotId",
                "Records: GoneAfter Header Id JournalId Kind Revision",
                "Revisions: Body Header JournalId RecordId Revision SaveId",
                "ServerKeys: Name Xml",
            ],
            columns);
    }

    [SqliteFact]
    public async Task Rows_have_no_number_that_tells_their_order()
    {
        await using var installation = await Installation.StartAsync();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(installation.Place, "journal.db")}");
        await connection.OpenAsync(Token);

        foreach (var table in (string[])["Journals", "KeySlots", "Records", "Revisions", "Drafts"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT rowid FROM {table}";
            await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteScalarAsync(Token));
        }
    }

    [SqliteFact]
    public async Task Connections_wait_write_through_and_wipe()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();

        Assert.Equal("wal", await PragmaAsync<string>("journal_mode"));
        Assert.Equal(2L, await PragmaAsync<long>("synchronous"));
        Assert.Equal(1L, await PragmaAsync<long>("secure_delete"));
        Assert.Equal(1L, await PragmaAsync<long>("foreign_keys"));
        Assert.Equal(10_000L, await PragmaAsync<long>("busy_timeout"));
        Assert.Equal(2L, await PragmaAsync<long>("temp_store"));

        async Task<T> PragmaAsync<T>(string name)
        {
            await rows.Database.OpenConnectionAsync(Token);
            await using var command = rows.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return (T)(await command.ExecuteScalarAsync(Token))!;
        }
    }
}
