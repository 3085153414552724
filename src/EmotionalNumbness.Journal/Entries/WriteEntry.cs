using System.Text;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Saves an entry, new or edited. Answered when it is on disk; whatever cannot be saved is kept as a draft.</summary>
public sealed class WriteEntry
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly KeepDraft drafts;
    private readonly JournalOptions options;
    private readonly TimeProvider clock;

    internal WriteEntry(IDbContextFactory<JournalDbContext> contexts, KeepDraft drafts, IOptions<JournalOptions> options, TimeProvider clock) =>
        (this.contexts, this.drafts, this.options, this.clock) = (contexts, drafts, options.Value, clock);

    /// <summary>In bytes of UTF-8: to tell a writer before it is reached.</summary>
    public int LongestEntryBytes => options.LongestEntryBytes;

    /// <summary>Saves it. There is no token to cancel with: who closes the page after pressing Save still wants the text kept.</summary>
    public async Task<SaveResult> SaveAsync(OpenJournal journal, EntrySave save)
    {
        if (string.IsNullOrWhiteSpace(save.Text))
            return new SaveResult.NothingWritten();
        var result = Refused(save) ?? await Racing.OnceMoreAsync(() => SaveOnceAsync(journal, save));
        if (result is SaveResult.Saved or SaveResult.SessionEnded)
            return result;
        return result with { IsKeptAsDraft = await drafts.KeepAsync(journal, save.ToDraft()) is KeepDraftResult.Kept };
    }

    private SaveResult? Refused(EntrySave save)
    {
        var length = Encoding.UTF8.GetByteCount(save.Text);
        if (length > options.LongestEntryBytes)
            return new SaveResult.TooLong(length, options.LongestEntryBytes);
        return save.Day > LastDay.Now(clock) ? new SaveResult.LaterThanToday() : null;
    }

    private async Task<SaveResult> SaveOnceAsync(OpenJournal journal, EntrySave save)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginOnAsync(journal.Id.Value);
        var rows = new RevisionWriter(db, journal, save, options.BytesPerJournal, clock.GetUtcNow());
        var record = await db.EntryOf(journal, save.Id).AsNoTracking().SingleOrDefaultAsync();
        var result = record switch
        {
            { GoneAfter: { } end } => EntryRemoval.WasRemoved(end, clock) ? new SaveResult.Gone() : new SaveResult.Deleted(DateTimeOffset.FromUnixTimeSeconds(end)),
            not null => await EditAsync(db, journal, save, record, rows),
            null when save.BaseRevision == 0 => await rows.AddFirstAsync(),
            null => new SaveResult.Gone(),
        };
        if (result is SaveResult.Saved)
            await transaction.CommitAsync();
        return result;
    }

    private static async Task<SaveResult> EditAsync(JournalDbContext db, OpenJournal journal, EntrySave save, RecordRow record, RevisionWriter rows)
    {
        var current = await db.RevisionsOf(journal, save.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Revision == record.Revision);
        var theirs = current is null ? null : EntrySeal.Open(journal, current);
        // What does not open cannot be shown beside this text; it stays where it is, below the new revision.
        if (theirs is null)
            return await rows.AddNextAsync(record, null);
        if (save.SaysTheSameAs(theirs))
            return await rows.StandsAlreadyAsync(record.Revision);

        var isSameForm = current!.SaveId == save.SaveId.Value && save.KeepsAllOf(theirs);
        if (save.BaseRevision == record.Revision || isSameForm)
            return await rows.AddNextAsync(record, theirs);
        return await SavedBeforeAsync(db, journal, save) is { } earlier
            ? await rows.StandsAlreadyAsync(earlier)
            : theirs.Marks.IsExtraLocked && save.Shown is Shown.WithoutExtraLocked ? new SaveResult.ExtraLocked() : new SaveResult.EditedElsewhere(theirs);
    }

    /// <summary>The revision that an earlier sending of this very form made, if somebody has edited the entry since.</summary>
    private static async Task<int?> SavedBeforeAsync(JournalDbContext db, OpenJournal journal, EntrySave save)
    {
        var before = await db.RevisionsOf(journal, save.Id).AsNoTracking().Where(row => row.SaveId == save.SaveId.Value).ToListAsync();
        return before.FirstOrDefault(row => EntrySeal.Open(journal, row) is { } entry && save.SaysTheSameAs(entry))?.Revision;
    }
}
