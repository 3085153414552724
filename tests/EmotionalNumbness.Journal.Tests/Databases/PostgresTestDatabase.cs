using EmotionalNumbness.Journal.Postgres;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace EmotionalNumbness.Journal.Tests.Databases;

/// <summary>Each place is a database on the server of POSTGRES_TEST_CONNECTION, copied from one that was set up once.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private readonly NpgsqlDataSource server = NpgsqlDataSource.Create(
        Environment.GetEnvironmentVariable("POSTGRES_TEST_CONNECTION")
        ?? throw new InvalidOperationException("Set POSTGRES_TEST_CONNECTION to a server on which databases may be created, as tests/postgres prints it."));

    private readonly Lazy<Task<string>> template;

    public PostgresTestDatabase() => template = new(SetUpAsync);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static string ConnectionString(string place) =>
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("POSTGRES_TEST_CONNECTION")) { Database = place, MaxPoolSize = 30 }.ConnectionString;

    public override async Task<string> NewPlaceAsync() => await CreateAsync($"TEMPLATE {await template.Value}");

    /// <summary>A database without any table.</summary>
    public Task<string> NewEmptyPlaceAsync() => CreateAsync("");

    public override void AddTo(IServiceCollection services, string place) => services.AddJournalPostgres(ConnectionString(place));

    public override void Disconnect(JournalDbContext rows) => NpgsqlConnection.ClearPool((NpgsqlConnection)rows.Database.GetDbConnection());

    public override Task RemoveAsync(string place) => RunAsync($"DROP DATABASE {place} WITH (FORCE)");

    public override async Task<IReadOnlyList<string>> FilesAsync(string place, DateTime since)
    {
        await RunAsync("CHECKPOINT");
        var data = (string)await ReadAsync("SHOW data_directory");
        var number = (uint)await ReadAsync($"SELECT oid FROM pg_database WHERE datname = '{place}'");
        Assert.SkipUnless(Directory.Exists(Path.Combine(data, "base", $"{number}")), "The server's files are not on this machine, or are not for us to read.");
        return
        [
            .. Directory.GetFiles(Path.Combine(data, "base", $"{number}")),
            .. Directory.GetFiles(Path.Combine(data, "pg_wal")).Where(file => File.GetLastWriteTimeUtc(file) >= since),
            .. Directory.GetFiles(Path.Combine(data, ".."), "*.log"),
        ];
    }

    public async Task RunAsync(string sql)
    {
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Token);
    }

    private async Task<string> SetUpAsync()
    {
        var place = await NewEmptyPlaceAsync();
        await using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddLogging()
            .AddJournalPostgres(ConnectionString(place))
            .BuildServiceProvider();
        await services.GetRequiredService<JournalDatabase>().PrepareAsync(CancellationToken.None);
        // Nobody may be connected to a database while it is copied.
        using var rows = services.GetRequiredService<IDbContextFactory<JournalDbContext>>().CreateDbContext();
        Disconnect(rows);
        return place;
    }

    private async Task<string> CreateAsync(string from)
    {
        var place = $"journal_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {place} {from}");
        return place;
    }

    private async Task<object> ReadAsync(string sql)
    {
        await using var command = server.CreateCommand(sql);
        return (await command.ExecuteScalarAsync(Token))!;
    }
}
