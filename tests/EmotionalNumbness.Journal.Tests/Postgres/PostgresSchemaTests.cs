using EmotionalNumbness.Journal.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Postgres;

public sealed class PostgresSchemaTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [PostgresFact]
    public async Task The_migrations_make_the_columns_that_the_model_names()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();
        var named = rows.Model.GetEntityTypes().SelectMany(table => table.GetProperties().Select(column =>
            $"{table.GetTableName()}.{column.GetColumnName()} {column.GetColumnType()}{(column.IsColumnNullable() ? "" : " not null")}"));

        var made = await rows.Database.SqlQueryRaw<string>(
            """
            SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS "Value"
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
            """).ToListAsync(Token);

        Assert.Equal(named.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [PostgresFact]
    public async Task The_migrations_make_the_keys_and_indexes_that_the_model_names()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();
        var named = rows.Model.GetEntityTypes().SelectMany(table =>
            table.GetIndexes().Select(index => index.GetDatabaseName()).Append(table.FindPrimaryKey()!.GetName()));

        var made = await rows.Database.SqlQueryRaw<string>(
            """SELECT indexname AS "Value" FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'""").ToListAsync(Token);

        Assert.Equal(named.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }
}
