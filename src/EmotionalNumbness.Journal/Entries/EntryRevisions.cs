using System.Linq.Expressions;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>The earlier states of an entry: kept until the writer says otherwise.</summary>
public sealed class EntryRevisions
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly WriteEntry write;

    internal EntryRevisions(IDbContextFactory<JournalDbContext> contexts, WriteEntry write) => (this.contexts, this.write) = (contexts, write);

    /// <summary>All of them, newest first, the current one included. Empty for an entry that is not there or is deleted.</summary>
    public async Task<IReadOnlyList<EntryRevision>> ListAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await CurrentAsync(db, journal, id, cancellationToken) is not { } current)
            return [];
        var rows = await db.RevisionsOf(journal, id)
            .OrderByDescending(row => row.Revision)
            .Select(row => new { row.Revision, row.Header })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new EntryRevision(
            row.Revision, EntrySeal.OpenHeader(journal, id.Value, row.Revision, row.Header)?.Saved, row.Revision == current))];
    }

    /// <summary>One of them, or null when it is not there, does not open, or the entry is extra-locked.</summary>
    public Task<Entry?> ReadAsync(OpenJournal journal, EntryId id, int revision, CancellationToken cancellationToken) =>
        ReadAsync(journal, id, revision, Shown.WithoutExtraLocked, cancellationToken);

    /// <summary>One of them, or null when it is not there or does not open.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="id">The entry.</param>
    /// <param name="revision">Which one.</param>
    /// <param name="shown">Whether it is opened though the entry is extra-locked now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Entry?> ReadAsync(OpenJournal journal, EntryId id, int revision, Shown shown, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var record = await db.EntryOf(journal, id).AsNoTracking().SingleOrDefaultAsync(row => row.GoneAfter == null, cancellationToken);
        if (record is null || (shown is Shown.WithoutExtraLocked && EntrySeal.IsExtraLocked(journal, record)))
            return null;
        var row = await db.RevisionsOf(journal, id).AsNoTracking().SingleOrDefaultAsync(r => r.Revision == revision, cancellationToken);
        return row is null ? null : EntrySeal.Open(journal, row);
    }

    /// <summary>Makes an earlier text the current one, as a new revision; what stood there becomes an earlier one.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="id">The entry.</param>
    /// <param name="revision">The one to bring back.</param>
    /// <param name="baseRevision">The current one as the writer saw it.</param>
    /// <param name="saveId">Made when the page was shown.</param>
    /// <param name="device">This device session.</param>
    /// <param name="cancellationToken">Before it is saved.</param>
    /// <returns>As for saving; <see cref="SaveResult.Gone"/> when that revision is not there.</returns>
    public async Task<SaveResult> RestoreAsync(
        OpenJournal journal, EntryId id, int revision, int baseRevision, SaveId saveId, DeviceId device, CancellationToken cancellationToken) =>
        await ReadAsync(journal, id, revision, Shown.WithExtraLocked, cancellationToken) is { } earlier
            ? await write.SaveAsync(journal, new EntrySave(id, baseRevision, saveId, device, earlier.Day, earlier.Text, earlier.At.Offset))
            : new SaveResult.Gone();

    /// <summary>Removes one for good.</summary>
    public Task<PurgeResult> PurgeAsync(OpenJournal journal, EntryId id, int revision, CancellationToken cancellationToken) =>
        PurgeAsync(journal, id, current => revision == current ? null : row => row.Revision == revision, cancellationToken);

    /// <summary>Removes all but the current one for good.</summary>
    public Task<PurgeResult> PurgeEarlierAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken) =>
        PurgeAsync(journal, id, current => row => row.Revision < current, cancellationToken);

    private async Task<PurgeResult> PurgeAsync(
        OpenJournal journal, EntryId id, Func<int, Expression<Func<RevisionRow, bool>>?> which, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        if (await CurrentAsync(db, journal, id, cancellationToken) is not { } current)
            return PurgeResult.NotFound;
        if (which(current) is not { } chosen)
            return PurgeResult.IsCurrent;
        var rows = db.RevisionsOf(journal, id).Where(chosen);
        var bytes = await rows.SumAsync(row => (long)row.Header.Length + row.Body.Length, cancellationToken);
        if (await rows.ExecuteDeleteAsync(CancellationToken.None) == 0)
            return PurgeResult.NotFound;
        if (await Quota.TakeAsync(db, journal, -bytes, long.MaxValue, CancellationToken.None) is QuotaAnswer.SessionEnded)
            return PurgeResult.SessionEnded;
        await transaction.CommitAsync(CancellationToken.None);
        return PurgeResult.Purged;
    }

    private static Task<int?> CurrentAsync(JournalDbContext db, OpenJournal journal, EntryId id, CancellationToken cancellationToken) =>
        db.EntryOf(journal, id).Where(row => row.GoneAfter == null).Select(row => (int?)row.Revision).SingleOrDefaultAsync(cancellationToken);
}
