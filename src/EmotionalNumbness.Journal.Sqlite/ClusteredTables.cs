using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>
/// Makes tables keyed by random ids WITHOUT ROWID (sqlite.org/withoutrowid.html). The rows of a journal then lie together,
/// which makes reading all its headers nearly twice as fast; and there is no row number that would
/// tell in which order people wrote. Later migrations that rebuild a table keep it so.
/// </summary>
internal sealed class ClusteredTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    /// <inheritdoc/>
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        // Asked first: the base moves a key of one column into the column and forgets it here.
        var isKeyedByIds = IsKeyedByIds(operation);
        base.Generate(operation, model, builder, terminate: false);
        if (isKeyedByIds)
            builder.Append(" WITHOUT ROWID");
        if (!terminate)
            return;
        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }

    private static bool IsKeyedByIds(CreateTableOperation table) => table.PrimaryKey is { } key
        && table.Columns.Single(column => column.Name == key.Columns[0]).ClrType == typeof(byte[]);
}
