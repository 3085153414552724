using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmotionalNumbness.Journal.Storage.Moving;

/// <summary>One table, in the order of its key: what the target has is always a beginning of what the source has.</summary>
internal abstract class TableCopy
{
    public abstract string Name { get; }

    public static TableCopy Of(IEntityType table) =>
        (TableCopy)Activator.CreateInstance(typeof(TableCopy<>).MakeGenericType(table.ClrType), table)!;

    /// <summary>Copies whatever stands behind the target's last row.</summary>
    public abstract Task CopyAsync(
        IDbContextFactory<JournalDbContext> from, IDbContextFactory<JournalDbContext> to, IProgress<MoveProgress>? progress, CancellationToken cancellationToken);

    public abstract Task<(long Rows, string Digest)> DigestAsync(IDbContextFactory<JournalDbContext> of, CancellationToken cancellationToken);
}

internal sealed class TableCopy<TRow>(IEntityType table) : TableCopy
    where TRow : class
{
    // A batch is one transaction and is held in memory; a body may have many megabytes.
    private const int MostRows = 500;
    private const long MostBytes = 4 * 1024 * 1024;

    private readonly RowBytes bytes = new(table);
    private readonly IReadOnlyList<IProperty> key = table.FindPrimaryKey()!.Properties;

    public override string Name { get; } = table.GetTableName()!;

    private string Key => string.Join(", ", key.Select(column => $"\"{column.GetColumnName()}\""));

    public override async Task CopyAsync(
        IDbContextFactory<JournalDbContext> from, IDbContextFactory<JournalDbContext> to, IProgress<MoveProgress>? progress, CancellationToken cancellationToken)
    {
        await using var source = await from.CreateDbContextAsync(cancellationToken);
        var total = await source.Set<TRow>().LongCountAsync(cancellationToken);
        var (last, done) = await StateOfAsync(to, cancellationToken);
        progress?.Report(new MoveProgress(Name, done, total));
        var (batch, size) = (new List<TRow>(), 0L);
        await foreach (var row in After(source, last).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            batch.Add(row);
            size += bytes.Of(row).LongLength;
            if (batch.Count < MostRows && size < MostBytes)
                continue;
            done = await KeepAsync(to, batch, done, total, progress, cancellationToken);
            (batch, size) = ([], 0);
        }

        if (batch.Count > 0)
            await KeepAsync(to, batch, done, total, progress, cancellationToken);
    }

    public override async Task<(long Rows, string Digest)> DigestAsync(IDbContextFactory<JournalDbContext> of, CancellationToken cancellationToken)
    {
        await using var db = await of.CreateDbContextAsync(cancellationToken);
        using var digest = new RowDigest(bytes);
        await foreach (var row in After(db, null).AsAsyncEnumerable().WithCancellation(cancellationToken))
            digest.Add(row);
        return digest.Finish();
    }

    private async Task<(object[]? Last, long Done)> StateOfAsync(IDbContextFactory<JournalDbContext> to, CancellationToken cancellationToken)
    {
        await using var db = await to.CreateDbContextAsync(cancellationToken);
        var descending = string.Join(", ", key.Select(column => $"\"{column.GetColumnName()}\" DESC"));
        var last = await Query(db, $"ORDER BY {descending} LIMIT 1", []).ToListAsync(cancellationToken);
        return (last.Count == 0 ? null : [.. key.Select(column => RowBytes.StoredValue(column, last[0]))], await db.Set<TRow>().LongCountAsync(cancellationToken));
    }

    private IQueryable<TRow> After(JournalDbContext db, object[]? last) => last is null
        ? Query(db, $"ORDER BY {Key}", [])
        : Query(db, $"WHERE ({Key}) > ({string.Join(", ", key.Select((_, i) => $"{{{i}}}"))}) ORDER BY {Key}", last);

    // Both databases compare keys of bytes and numbers alike, and both know row values.
    private IQueryable<TRow> Query(JournalDbContext db, string rest, object[] values) =>
#pragma warning disable EF1002 // Made of the model's own names.
        db.Set<TRow>().FromSqlRaw($"SELECT * FROM \"{Name}\" {rest}", values).AsNoTracking();
#pragma warning restore EF1002

    private async Task<long> KeepAsync(
        IDbContextFactory<JournalDbContext> to, List<TRow> batch, long done, long total, IProgress<MoveProgress>? progress, CancellationToken cancellationToken)
    {
        await using var db = await to.CreateDbContextAsync(cancellationToken);
        db.AddRange(batch);
        await db.SaveChangesAsync(cancellationToken);
        progress?.Report(new MoveProgress(Name, done + batch.Count, total));
        return done + batch.Count;
    }
}
