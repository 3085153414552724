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

    /// <summary>Whether JOURNAL_TEST_PROVIDER asks for it in every test, as it does for the journal's own.</summary>
    public static bool IsChosen { get; } = Environment.GetEnvironmentVariable("JOURNAL_TEST_PROVIDER") is "Postgres";

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var database = new PostgresDatabase();
        await RunAsync($"CREATE DATABASE {database.name}");
        return database;
    }

    /// <summary>As <see cref="CreateAsync"/>, where a site is being put together and nothing can be awaited.</summary>
    public static PostgresDatabase Create() => Task.Run(CreateAsync).GetAwaiter().GetResult();

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
