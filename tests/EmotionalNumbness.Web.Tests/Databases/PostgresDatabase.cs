using Npgsql;

namespace EmotionalNumbness.Web.Tests.Databases;

/// <summary>An empty database of its own on the server of POSTGRES_TEST_CONNECTION, gone afterwards.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly string name = $"site_{Guid.NewGuid():N}";

    private PostgresDatabase()
    {
    }

    public static string? Server { get; } = Environment.GetEnvironmentVariable("POSTGRES_TEST_CONNECTION");

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString;

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var database = new PostgresDatabase();
        await RunAsync($"CREATE DATABASE {database.name}");
        return database;
    }

    /// <summary>One number.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand($"SELECT count(*) FROM \"{table}\"");
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"DROP DATABASE {name} WITH (FORCE)");

    private static async Task RunAsync(string sql)
    {
        await using var server = NpgsqlDataSource.Create(Server!);
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
