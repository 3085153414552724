using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>Registers PostgreSQL as the journal's database.</summary>
public static class PostgresServices
{
    /// <summary>
    /// Keeps journals in a PostgreSQL database (14 or newer) that is there already and may be empty; its tables are made by
    /// <see cref="JournalDatabase.PrepareAsync"/>. Several processes on several machines may share it.
    /// </summary>
    /// <param name="services">The host's.</param>
    /// <param name="connectionString">
    /// As Npgsql writes them: <c>Host=…;Database=…;Username=…;Password=…</c>. With several hosts, the one that takes writes is used.
    /// </param>
    /// <exception cref="DatabaseUnusableException">The connection string cannot be read. One line, which repeats nothing of it.</exception>
    public static IServiceCollection AddJournalPostgres(this IServiceCollection services, string connectionString)
    {
        var server = PostgresServer.From(connectionString);
        services.AddPooledDbContextFactory<JournalDbContext>(options => Configure(options, server));
        services.TryAddSingleton(server);
        services.TryAddSingleton<JournalDatabase, PostgresJournalDatabase>();
        return services;
    }

    internal static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, PostgresServer server) => options
        .UseNpgsql(server.ConnectionString, postgres => postgres.MigrationsAssembly(typeof(PostgresServices).Assembly));
}
