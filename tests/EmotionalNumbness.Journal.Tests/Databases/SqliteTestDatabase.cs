using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Tests.Databases;

/// <summary>Each place is a directory.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    public override Task<string> NewPlaceAsync() =>
        Task.FromResult(Path.Combine(Path.GetTempPath(), "journal-tests", Path.GetRandomFileName()));

    public override void AddTo(IServiceCollection services, string place) => services.AddJournalSqlite(place);

    // Closing another test's connections would empty its write-ahead log under its feet.
    public override void Disconnect(JournalDbContext rows) => SqliteConnection.ClearPool((SqliteConnection)rows.Database.GetDbConnection());

    public override Task RemoveAsync(string place)
    {
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<string>> FilesAsync(string place, DateTime since) =>
        Task.FromResult<IReadOnlyList<string>>(Directory.GetFiles(place, "*", SearchOption.AllDirectories));
}
