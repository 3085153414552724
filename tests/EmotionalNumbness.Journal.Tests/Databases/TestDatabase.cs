using EmotionalNumbness.Journal.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Tests.Databases;

/// <summary>The database that the tests run on: SQLite, or PostgreSQL where JOURNAL_TEST_PROVIDER says so. tests/run does both.</summary>
internal abstract class TestDatabase
{
    public static readonly TestDatabase Chosen =
        Environment.GetEnvironmentVariable("JOURNAL_TEST_PROVIDER") is "Postgres" ? new PostgresTestDatabase() : new SqliteTestDatabase();

    /// <summary>A new, empty place that nobody else uses.</summary>
    public abstract Task<string> NewPlaceAsync();

    public abstract void AddTo(IServiceCollection services, string place);

    /// <summary>Closes what the connection pool keeps open for these rows, and nothing of other tests.</summary>
    public abstract void Disconnect(JournalDbContext rows);

    public abstract Task RemoveAsync(string place);

    /// <param name="place">Where.</param>
    /// <param name="since">In UTC: leaves out what is shared with other tests and older.</param>
    public abstract Task<IReadOnlyList<string>> FilesAsync(string place, DateTime since);
}
