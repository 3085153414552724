using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>Registers SQLite as the journal's database.</summary>
public static class SqliteServices
{
    /// <summary>
    /// Keeps journals in the file <c>journal.db</c> in this directory, which is created on first use by
    /// <see cref="JournalDatabase.PrepareAsync"/>. One file serves several processes on one machine.
    /// </summary>
    /// <param name="services">The host's.</param>
    /// <param name="directory">On a local disk: SQLite's locks do not hold on network drives.</param>
    public static IServiceCollection AddJournalSqlite(this IServiceCollection services, string directory)
    {
        var files = new DatabaseFiles(directory);
        services.AddPooledDbContextFactory<JournalDbContext>(options => Configure(options, files.Database));
        services.TryAddSingleton(files);
        services.TryAddSingleton<WriteTurn>();
        services.TryAddSingleton<JournalDatabase, SqliteJournalDatabase>();
        return services;
    }

    internal static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string file) => options
        .UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString(),
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteServices).Assembly))
        .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
        .AddInterceptors(ConnectionSettings.Instance);
}
