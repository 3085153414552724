using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>Finds what was being written and was not saved.</summary>
public sealed class JournalDrafts
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly TimeProvider clock;

    internal JournalDrafts(IDbContextFactory<JournalDbContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    /// <summary>As below, without drafts of extra-locked entries.</summary>
    public Task<IReadOnlyList<Draft>> ListAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        ListAsync(journal, Shown.WithoutExtraLocked, cancellationToken);

    /// <summary>
    /// All drafts of the journal that still hold something unsaved, newest first: to offer after unlocking.
    /// A draft whose text stands in the saved entry, or in an earlier state of it, is not among them.
    /// </summary>
    /// <param name="journal">Open.</param>
    /// <param name="shown">Whether drafts are among them that are extra-locked or edit an extra-locked entry.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Draft>> ListAsync(OpenJournal journal, Shown shown, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var rows = await db.DraftsOf(journal).AsNoTracking().Where(row => row.GoneAfter > now).ToListAsync(cancellationToken);
        var unsaved = new List<Draft>();
        foreach (var draft in rows.Select(row => DraftSeal.Open(journal, row)).OfType<Draft>())
        {
            if (shown is Shown.WithoutExtraLocked && await IsExtraLockedAsync(db, journal, draft, cancellationToken))
                continue;
            if (!await IsDoneAsync(db, journal, draft, cancellationToken))
                unsaved.Add(draft);
        }

        return [.. unsaved.OrderByDescending(draft => draft.KeptAt)];
    }

    /// <summary>This device's draft of an entry, or null.</summary>
    public Task<Draft?> FindAsync(OpenJournal journal, DeviceId device, EntryId entry, CancellationToken cancellationToken) =>
        FindAsync(journal, new DraftId(journal.Keys.DraftRow(device.Value, entry.Value)), cancellationToken);

    /// <summary>One draft, or null when it is not there, is over or does not open.</summary>
    public async Task<Draft?> FindAsync(OpenJournal journal, DraftId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var row = await db.DraftsOf(journal).AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id.Value && draft.GoneAfter > now, cancellationToken);
        return row is null ? null : DraftSeal.Open(journal, row);
    }

    /// <summary>Removes this device's draft of an entry, for a writer who took every word out again. Quietly does nothing when it is not there.</summary>
    public Task DiscardAsync(OpenJournal journal, DeviceId device, EntryId entry, CancellationToken cancellationToken) =>
        DiscardAsync(journal, new DraftId(journal.Keys.DraftRow(device.Value, entry.Value)), cancellationToken);

    /// <summary>Removes a draft of an entry with which another session went on: it lives on there. Quietly does nothing when it is not there or is another entry's.</summary>
    public async Task DiscardAsync(OpenJournal journal, DraftId id, EntryId entry, CancellationToken cancellationToken)
    {
        if (await FindAsync(journal, id, cancellationToken) is { } draft && draft.Entry == entry)
            await DiscardAsync(journal, id, cancellationToken);
    }

    /// <summary>Removes a draft that the writer does not want. Quietly does nothing when it is not there.</summary>
    public async Task DiscardAsync(OpenJournal journal, DraftId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        var row = db.DraftsOf(journal).Where(draft => draft.Id == id.Value);
        var bytes = await row.SumAsync(draft => (long)draft.Header.Length + draft.Body.Length, cancellationToken);
        await row.ExecuteDeleteAsync(CancellationToken.None);
        if (await Quota.TakeAsync(db, journal, -bytes, long.MaxValue, CancellationToken.None) is QuotaAnswer.Taken)
            await transaction.CommitAsync(CancellationToken.None);
    }

    private static async Task<bool> IsExtraLockedAsync(JournalDbContext db, OpenJournal journal, Draft draft, CancellationToken cancellationToken) =>
        draft.Marks is { IsExtraLocked: true }
        || (await db.EntryOf(journal, draft.Entry).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row && EntrySeal.IsExtraLocked(journal, row));

    /// <summary>Saved, in the entry as it stands or in an earlier state of it that is kept.</summary>
    private static async Task<bool> IsDoneAsync(JournalDbContext db, OpenJournal journal, Draft draft, CancellationToken cancellationToken)
    {
        if (!await db.EntryOf(journal, draft.Entry).AnyAsync(row => row.GoneAfter == null, cancellationToken))
            return false;
        var rows = db.RevisionsOf(journal, draft.Entry)
            .Where(row => row.Revision >= draft.BaseRevision)
            .OrderByDescending(row => row.Revision)
            .AsNoTracking()
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (EntrySeal.Open(journal, row) is { } entry && draft.IsContainedIn(entry))
                return true;
        }

        return false;
    }
}
