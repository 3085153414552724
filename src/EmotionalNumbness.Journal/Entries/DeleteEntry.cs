using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Deletes an entry, with ten minutes to bring it back. Its drafts go and come with it.</summary>
public sealed class DeleteEntry
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly TimeProvider clock;

    internal DeleteEntry(IDbContextFactory<JournalDbContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    /// <summary>Deletes it. Deleting it again changes nothing and names the same end.</summary>
    public async Task<DeleteResult> DeleteAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return new DeleteResult.SessionEnded();
        var until = (clock.GetUtcNow() + EntryRemoval.UndoFor).ToUnixTimeSeconds();
        await db.EntryOf(journal, id).Where(row => row.GoneAfter == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, until), CancellationToken.None);
        var goneAfter = await db.EntryOf(journal, id).Select(row => row.GoneAfter).SingleOrDefaultAsync(CancellationToken.None);
        if (goneAfter is not { } end || EntryRemoval.WasRemoved(end, clock))
            return new DeleteResult.NotFound();
        await DraftRows.KeepUntilAsync(db, journal, id, end);
        await transaction.CommitAsync(CancellationToken.None);
        return new DeleteResult.Deleted(DateTimeOffset.FromUnixTimeSeconds(end));
    }

    /// <summary>Brings it back.</summary>
    public async Task<UndoResult> UndoAsync(OpenJournal journal, EntryId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return UndoResult.SessionEnded;
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var restored = await db.EntryOf(journal, id).Where(row => row.GoneAfter == null || row.GoneAfter > now)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.GoneAfter, (long?)null), CancellationToken.None);
        if (restored == 0)
            return UndoResult.TooLate;
        await DraftRows.KeepUntilAsync(db, journal, id, DraftRows.GoneAfter(clock));
        await transaction.CommitAsync(CancellationToken.None);
        return UndoResult.Restored;
    }
}
