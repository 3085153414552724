using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmotionalNumbness.Journal.Storage.Moving;

/// <summary>
/// Copies all journals from one database to another, whatever the two are. Needs no key and opens nothing: rows are moved as
/// they are. Run again after it was broken off, it goes on where it stopped; run again after it was done, it only compares.
/// </summary>
/// <param name="from">Prepared, and used by nobody meanwhile.</param>
/// <param name="to">Prepared, and empty or begun by an earlier run.</param>
public sealed class InstallationMove(JournalDatabase from, JournalDatabase to)
{
    /// <summary>One run. Throws what the databases throw.</summary>
    public async Task<MoveReport> RunAsync(IProgress<MoveProgress>? progress, CancellationToken cancellationToken)
    {
        var (source, target) = (await SaltOfAsync(from, cancellationToken), await SaltOfAsync(to, cancellationToken));
        if (source is null)
            return new MoveReport(MoveOutcome.NothingToMove, []);
        if (target is not null && !target.AsSpan().SequenceEqual(source))
            return new MoveReport(MoveOutcome.OtherInstallation, []);

        var tables = TablesInOrder();
        foreach (var table in tables)
            await table.CopyAsync(from.Contexts, to.Contexts, progress, cancellationToken);
        var moved = new List<MovedTable>();
        foreach (var table in tables)
            moved.Add(await CompareAsync(table, cancellationToken));
        return new MoveReport(moved.TrueForAll(table => table.IsSame) ? MoveOutcome.Moved : MoveOutcome.Different, moved);
    }

    private async Task<MovedTable> CompareAsync(TableCopy table, CancellationToken cancellationToken)
    {
        var (source, target) = (await table.DigestAsync(from.Contexts, cancellationToken), await table.DigestAsync(to.Contexts, cancellationToken));
        return new MovedTable(table.Name, source.Rows, target.Rows, source.Digest, target.Digest);
    }

    private static async Task<byte[]?> SaltOfAsync(JournalDatabase database, CancellationToken cancellationToken)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(cancellationToken);
        return await db.Installation.Select(row => row.Salt).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>
    /// Each table after those its rows point to. The installation's comes last: without its salt no instance that is started
    /// too early opens a journal, or makes a salt of its own beside the slots that are there.
    /// The server's keys stay: sessions end with the move.
    /// </summary>
    private List<TableCopy> TablesInOrder()
    {
        using var db = from.Contexts.CreateDbContext();
        var waiting = db.Model.GetEntityTypes().Where(table => table.ClrType != typeof(ServerKeyRow)).OrderBy(table => table.GetTableName(), StringComparer.Ordinal).ToList();
        var ordered = new List<IEntityType>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(table => table.GetForeignKeys().All(key => ordered.Contains(key.PrincipalEntityType)) && (waiting.Count == 1 || table.ClrType != typeof(InstallationRow)));
            ordered.Add(next);
            waiting.Remove(next);
        }

        return [.. ordered.Select(TableCopy.Of)];
    }
}
